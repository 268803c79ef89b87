namespace Lacuna.Findings.Quotes;

/// <summary>How a quotation stands to the words of its source. A quotation may show several changes: the verdict is the gravest of them, and <see cref="QuoteCheck.Changes"/> lists all.</summary>
public enum QuoteVerdict
{
    /// <summary>The same words in the same order. Shapes of quotation marks and dashes, spaces, hyphens, pauses and the mark at the end do not count.</summary>
    Verbatim,

    /// <summary>Differences that change no word of weight: "uh", doubled words, false starts, contractions, spelling of another country, a capital, a full stop inside.</summary>
    Cleaned,

    /// <summary>Changed by the editor inside square brackets, as readers can see: "[g]rateful", "[seeing]".</summary>
    Bracketed,

    /// <summary>Words left out where an ellipsis says so.</summary>
    Elided,

    /// <summary>Words changed, dropped, added or moved, or two parts joined, and nothing says so.</summary>
    Altered,

    /// <summary>In quotation marks, but only its sense stands in the source.</summary>
    Paraphrase,

    /// <summary>Not held in the language of the draft, and there is ground to take it for a translation: see <see cref="QuoteCheck.TranslationGround"/>.</summary>
    Translated,

    /// <summary>Stands nowhere in what was looked at: see <see cref="QuoteCheck.Search"/>.</summary>
    NotFound,

    /// <summary>The same words stand in several places that the draft does not tell apart.</summary>
    Ambiguous,
}
