using System.Collections.Frozen;
using Lacuna.Core.Reading;
using Lacuna.Reading.Lexicons;

namespace Lacuna.Reading.Times;

/// <summary>Tells the tense of the clause around an expression of time from the nearest verb: to the left first, then to the right.</summary>
internal static class TenseReader
{
    /// <summary>Tokens looked at on each side. Clauses of wire copy with a weekday have their verb within ten.</summary>
    private const int Reach = 14;

    private static readonly FrozenDictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> Words = Load();

    /// <summary>Tense around the tokens <paramref name="first"/> up to <paramref name="end"/> of <paramref name="sentence"/>.</summary>
    public static Tense Read(AnnotatedDocument document, Sentence sentence, int first, int end)
    {
        var left = Math.Max(sentence.FirstToken, first - Reach);
        for (var i = first - 1; i >= left; i--)
        {
            if (IsBreak(document, i))
            {
                break;
            }

            if (TenseOf(document, i, sentence.FirstToken) is var tense and not Tense.Unknown)
            {
                return tense;
            }
        }

        var right = Math.Min(sentence.EndToken, end + Reach);
        for (var i = end; i < right; i++)
        {
            if (TenseOf(document, i, sentence.FirstToken) is var tense and not Tense.Unknown)
            {
                return tense;
            }
        }

        return Tense.Unknown;
    }

    private static bool IsBreak(AnnotatedDocument document, int i) =>
        document.Tokens[i].Kind == TokenKind.Punctuation && document.Text[document.Tokens[i].Start] is ';' or ':' or '\u2014';

    private static Tense TenseOf(AnnotatedDocument document, int i, int first)
    {
        var token = document.Tokens[i];
        if (token.Kind != TokenKind.Word)
        {
            return Tense.Unknown;
        }

        var word = token.AsSpan(document.Text);
        if (word.Length == 2 && word is "to")
        {
            return i > first && Words.TryGetValue(document.Tokens[i - 1].AsSpan(document.Text), out var governor) && governor is 'i' or 'f' ? Tense.Future : Tense.Unknown;
        }

        if (Words.TryGetValue(word, out var kind))
        {
            return kind switch { 'f' => Tense.Future, 'p' => Tense.Past, _ => word is [.., 'e', 'd'] ? Tense.Past : Tense.Unknown };
        }

        return word.Length > 4 && word is [.., 'e', 'd'] && !char.IsUpper(word[0]) ? Tense.Past : Tense.Unknown;
    }

    private static FrozenDictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        var words = new Dictionary<string, char>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in EmbeddedLines.Of("Times/Data/tense-words.tsv"))
        {
            var fields = line.Split('\t');
            foreach (var word in fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                words.TryAdd(word, fields[0][0]);
            }
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
