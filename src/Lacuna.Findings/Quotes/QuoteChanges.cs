namespace Lacuna.Findings.Quotes;

/// <summary>Everything by which a quotation differs from its source.</summary>
[Flags]
public enum QuoteChanges
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Disfluencies, contractions, spelling, a capital, a full stop inside.</summary>
    Cleaned = 1,

    /// <summary>Words or letters in an editor's brackets.</summary>
    Bracketed = 2,

    /// <summary>An ellipsis that the source does not have.</summary>
    Elided = 4,

    /// <summary>Unmarked: words replaced by others.</summary>
    Replaced = 8,

    /// <summary>Unmarked: words left out.</summary>
    Dropped = 16,

    /// <summary>Unmarked: words that the source does not have.</summary>
    Added = 32,

    /// <summary>Unmarked: words in another order.</summary>
    Moved = 64,

    /// <summary>Unmarked: parts that stand apart in the source, joined into one.</summary>
    Joined = 128,

    /// <summary>Any change that nothing tells the reader of and that touches words.</summary>
    Unmarked = Replaced | Dropped | Added | Moved | Joined,
}
