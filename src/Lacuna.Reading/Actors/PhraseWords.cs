namespace Lacuna.Reading.Actors;

/// <summary>Cuts a name of the tables into words, as <c>DocumentWords</c> cuts a text: at blanks and hyphens, commas and a possessive ending apart.</summary>
internal static class PhraseWords
{
    /// <summary>The next word; moves <paramref name="rest"/> past it. May be empty between two separators.</summary>
    public static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> rest)
    {
        if (rest[0] is ',' or '&' or '+')
        {
            var mark = rest[..1];
            rest = rest[1..];
            return mark;
        }

        if ((rest.StartsWith("'s") || rest.StartsWith("’s")) && (rest.Length == 2 || !char.IsLetter(rest[2])))
        {
            var ending = rest[..2];
            rest = rest[2..];
            return ending;
        }

        var end = 0;
        while (end < rest.Length && rest[end] is not (' ' or '-' or '/' or ',') && !EndsBefore(rest, end))
        {
            end++;
        }

        var word = rest[..end];
        rest = end < rest.Length && rest[end] is ' ' or '-' or '/' ? rest[(end + 1)..] : rest[end..];
        return word;
    }

    private static bool EndsBefore(ReadOnlySpan<char> text, int at) =>
        at > 0 && ((text[at] is '\'' or '’' && at + 1 < text.Length && text[at + 1] == 's' && (at + 2 == text.Length || text[at + 2] is ' ' or '-'))
            || (text[at] == '+' && at + 1 == text.Length));
}
