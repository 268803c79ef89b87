using Lacuna.Core.Text;
using Lacuna.Web.Links;

namespace Lacuna.Web.Documents;

/// <summary>Where the words of a permalink stand in the text that is shown.</summary>
/// <param name="Standing">Whether they do.</param>
/// <param name="At">Where; null when they cannot be placed.</param>
public sealed record Passage(PassageStanding Standing, TextSpan? At)
{
    /// <summary>Characters hashed at most in the search for words whose version is gone. A press page has some 5,000, and words of a sentence some 200.</summary>
    private const long MostHashed = 50_000_000;

    /// <summary>Places the words that an address names in the version that it names.</summary>
    /// <param name="span">Where they stood.</param>
    /// <param name="hash">Hash of the words; null when the address gives none, and then the place alone decides.</param>
    /// <param name="text">The text of that version.</param>
    internal static Passage In(TextSpan span, string? hash, string text) =>
        span.End <= text.Length && (string.IsNullOrEmpty(hash) || Addresses.HashOfWords(span.In(text)) == hash)
            ? new Passage(PassageStanding.Here, span)
            : new Passage(PassageStanding.Orphaned, null);

    /// <summary>Places the words in another version than theirs: only words that are the same, and stand in one place alone, are placed; a lookalike never is.</summary>
    internal static Passage InAnother(TextSpan span, string? hash, string text)
    {
        TextSpan? found = null;
        if (!string.IsNullOrEmpty(hash) && (long)span.Length * Math.Max(0, text.Length - span.Length + 1) <= MostHashed)
        {
            for (var start = 0; start + span.Length <= text.Length; start++)
            {
                var place = new TextSpan(start, span.Length);
                if (MayBegin(text, start) && Addresses.HashOfWords(place.In(text)) == hash)
                {
                    if (found is not null)
                    {
                        return new Passage(PassageStanding.Ambiguous, null);
                    }

                    found = place;
                }
            }
        }

        return new Passage(found is null ? PassageStanding.Orphaned : PassageStanding.Moved, found);
    }

    /// <summary>Evidence never begins within a word or on white space.</summary>
    private static bool MayBegin(string text, int at) =>
        !char.IsWhiteSpace(text[at]) && (at == 0 || !char.IsAsciiLetterOrDigit(text[at]) || !char.IsAsciiLetterOrDigit(text[at - 1]));
}
