namespace Lacuna.Reading.Actors;

/// <summary>Numbers words by a hash of their folded letters, so that tables and texts agree without a shared dictionary.</summary>
/// <remarks>64 bits over some 30,000 table words and phrases: the chance that any other word of a text is taken for one of them is below one in 10^14.</remarks>
internal static class WordHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The number of <paramref name="word"/>; 0 when folding leaves nothing of it.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[NameFolding.MaximumLength];
        var length = NameFolding.Fold(word, folded);
        if (length == 0)
        {
            return 0;
        }

        var hash = Basis;
        foreach (var c in folded[..length])
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }

    /// <summary>The number of a mark, which folding leaves as it is.</summary>
    public static ulong OfMark(char mark) => (Basis ^ mark) * Prime;

    /// <summary>The number of the phrase <paramref name="phrase"/> (0 at its start) with <paramref name="word"/> after it.</summary>
    public static ulong Append(ulong phrase, ulong word) => ((phrase + 0x9E3779B97F4A7C15) * Prime) ^ word ^ (phrase >> 29);
}
