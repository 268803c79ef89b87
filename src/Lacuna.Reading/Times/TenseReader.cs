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
    /// <param name="document">The document.</param>
    /// <param name="sentence">The sentence that they stand in.</param>
    /// <param name="first">Their first token.</param>
    /// <param name="end">Index after their last token.</param>
    /// <param name="skipsReports">True to leave out verbs of reporting, whose tense says nothing of the date reported.</param>
    public static Tense Read(AnnotatedDocument document, Sentence sentence, int first, int end, bool skipsReports)
    {
        if (first - 1 > sentence.FirstToken && Words.TryGetValue(document.Tokens[first - 1].AsSpan(document.Text), out var before) && before == 'a')
        {
            return Tense.Future;
        }

        // "as early as Tuesday", "as soon as Tuesday".
        if (IsWord(document, first - 1, "as") && IsWord(document, first - 3, "as"))
        {
            return Tense.Future;
        }

        var left = Math.Max(sentence.FirstToken, first - Reach);
        for (var i = first - 1; i >= left; i--)
        {
            if (IsBreak(document, i))
            {
                break;
            }

            if (TenseOf(document, i, sentence.FirstToken, skipsReports) is var tense and not Tense.Unknown)
            {
                return tense;
            }
        }

        var right = Math.Min(sentence.EndToken, end + Reach);
        for (var i = end; i < right; i++)
        {
            if (TenseOf(document, i, sentence.FirstToken, skipsReports) is var tense and not Tense.Unknown)
            {
                return tense;
            }
        }

        return Tense.Unknown;
    }

    private static bool IsWord(AnnotatedDocument document, int i, string word) =>
        i >= 0 && i < document.Tokens.Length && document.Tokens[i].AsSpan(document.Text).Equals(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsBreak(AnnotatedDocument document, int i) =>
        document.Tokens[i].Kind == TokenKind.Punctuation && document.Text[document.Tokens[i].Start] is ';' or ':' or '\u2014';

    private static Tense TenseOf(AnnotatedDocument document, int i, int first, bool skipsReports)
    {
        var token = document.Tokens[i];
        if (token.Kind != TokenKind.Word)
        {
            return Tense.Unknown;
        }

        var word = token.AsSpan(document.Text);
        if (word.Length == 2 && word is "to")
        {
            return IsWord(document, i + 1, "be") || (i > first && Words.TryGetValue(document.Tokens[i - 1].AsSpan(document.Text), out var governor) && governor is 'i' or 'f')
                ? Tense.Future
                : Tense.Unknown;
        }

        Words.TryGetValue(word, out var kind);
        if (kind == 'f')
        {
            return Tense.Future;
        }

        if (word is [.., 'i', 'n', 'g'] && i > first && document.Tokens[i - 1].AsSpan(document.Text) is "is" or "are")
        {
            return Tense.Future;
        }

        var isPast = kind == 'p' || (kind == 'r' && !skipsReports) || (kind is '\0' or 'i' && IsRegularPast(word));

        // "will be held", "the proposed talks": the participle is not yet the past.
        return isPast && !(i > first && document.Tokens[i - 1].AsSpan(document.Text) is "be" or "being" or "a" or "an" or "the" or "its" or "their")
            ? Tense.Past
            : Tense.Unknown;
    }

    private static bool IsRegularPast(ReadOnlySpan<char> word) =>
        word.Length > 4 && word is [.., 'e', 'd'] && word[^3] != 'e' && !char.IsUpper(word[0]);

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
