using System.Collections.Frozen;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Comparing.Differences;

/// <summary>Finds the words by which an account names things that others name otherwise.</summary>
internal static class NamingReader
{
    private static readonly FrozenDictionary<string, Entry[]> ByFirstWord = WordList.Lines("names-for-one-thing.tsv")
        .Select(line => line.Split('\t'))
        .SelectMany(row => row.Skip(2), (row, words) => new Entry(words.Split(' '), row[0], row[2], row[1] == "loose"))
        .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        ByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Definite =
        FrozenSet.ToFrozenSet(["the", "this", "that", "its", "their", "his", "these", "those"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Joining =
        FrozenSet.ToFrozenSet(["in", "on", "of", "against", "around", "with", "over"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The namings in <paramref name="span"/>, in order.</summary>
    public static List<Naming> In(AnnotatedDocument document, TextSpan span)
    {
        var namings = new List<Naming>();
        for (var i = document.TokenAt(span.Start); i < document.Tokens.Length && document.Tokens[i].End <= span.End; i++)
        {
            if (!Lookup.TryGetValue(document.Tokens[i].AsSpan(document.Text), out var entries))
            {
                continue;
            }

            foreach (var entry in entries)
            {
                if (Matches(document, i, entry.Words) && At(document, span, i, entry.Words.Length, entry.IsLoose) is { } at)
                {
                    namings.Add(new Naming(entry.Thing, entry.Name, at));
                    i += entry.Words.Length - 1;
                    break;
                }
            }
        }

        return namings;
    }

    private static bool Matches(AnnotatedDocument document, int token, string[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (token + i >= document.Tokens.Length || !document.Tokens[token + i].AsSpan(document.Text).Equals(words[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The word with the name next to it; the word alone when it is definite and firm; null when it names nothing in particular.</summary>
    private static TextSpan? At(AnnotatedDocument document, TextSpan span, int token, int length, bool isLoose)
    {
        var (tokens, text) = (document.Tokens, document.Text);
        var last = token + length - 1;
        var (start, end) = (tokens[token].Start, tokens[last].End);
        var before = token - 1;
        while (before >= 0 && tokens[before].Kind == TokenKind.Possessive)
        {
            before--;
        }

        if (before >= 0 && tokens[before].Start >= span.Start && NameAt(document, tokens[before].Span) is { } name && name.End == tokens[before].End)
        {
            start = Math.Max(span.Start, name.Start);
        }

        if (last + 2 < tokens.Length && Joining.Contains(tokens[last + 1].AsSpan(text).ToString()))
        {
            var next = tokens[last + 2].AsSpan(text) is "the" ? last + 3 : last + 2;
            if (next < tokens.Length && NameAt(document, tokens[next].Span) is { } after && after.End <= span.End)
            {
                end = after.End;
            }
        }

        if (start < tokens[token].Start || end > tokens[last].End)
        {
            return TextSpan.FromBounds(start, end);
        }

        var isDefinite = false;
        for (var i = token - 1; i >= 0 && i >= token - 2 && !isDefinite; i--)
        {
            isDefinite = Definite.Contains(tokens[i].AsSpan(text).ToString());
        }

        return isDefinite && !isLoose ? TextSpan.FromBounds(start, end) : null;
    }

    private static TextSpan? NameAt(AnnotatedDocument document, TextSpan token)
    {
        foreach (var mention in document.Mentions)
        {
            if (mention.Span.Start > token.Start)
            {
                break;
            }

            if (mention.Span.Contains(token) && mention.Kind is MentionKind.Name or MentionKind.Metonym or MentionKind.Demonym)
            {
                return mention.Span;
            }
        }

        return char.IsUpper(document.Text[token.Start]) && !ContentWords.IsFunctionWord(token.AsSpan(document.Text)) ? token : null;
    }

    /// <param name="Words">The words.</param>
    /// <param name="Thing">What they name.</param>
    /// <param name="Name">The first of the words that name it alike.</param>
    /// <param name="IsLoose">Whether they name it only next to a name.</param>
    private sealed record Entry(string[] Words, string Thing, string Name, bool IsLoose);
}
