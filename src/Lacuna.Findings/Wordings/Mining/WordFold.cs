namespace Lacuna.Findings.Wordings.Mining;

/// <summary>Makes one of the forms that a word has in print: lower case, one apostrophe, one hyphen.</summary>
internal static class WordFold
{
    /// <summary>Writes the folded <paramref name="word"/> into <paramref name="to"/>, which is as long.</summary>
    public static void Fold(ReadOnlySpan<char> word, Span<char> to)
    {
        for (var i = 0; i < word.Length; i++)
        {
            to[i] = Fold(word[i]);
        }
    }

    /// <summary>One character.</summary>
    public static char Fold(char character) => character switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '`' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u2033' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        'ς' => 'σ',
        _ => char.ToLowerInvariant(character),
    };
}
