using Lacuna.Archive.Storing;

namespace Lacuna.Archive.Sqlite.Words;

/// <summary>Questions to the index of words as FTS5 takes them.</summary>
internal static class Fts5Text
{
    /// <summary>The question as text.</summary>
    /// <param name="question">The question.</param>
    /// <param name="beginning">Gives the words of the index that begin in some way, to ask for each by itself; null, or null from it, to ask for the beginning.</param>
    public static string Of(WordQuestion question, Func<string, IReadOnlyList<string>?>? beginning = null) =>
        string.Join(" OR ", question.Alternatives.Select(phrases =>
            phrases.Length == 1 ? Of(phrases[0], beginning) : $"({string.Join(" AND ", phrases.Select(phrase => Of(phrase, beginning)))})"));

    private static string Of(WordPhrase phrase, Func<string, IReadOnlyList<string>?>? beginning)
    {
        var entries = string.Join(' ', phrase.Entries);
        return !phrase.IsBeginning ? $"\"{entries}\"" : Continued(phrase, beginning) ?? $"\"{entries}\"*";
    }

    /// <summary>The phrase with each word of the index that its last one begins; null when these are not known.</summary>
    private static string? Continued(WordPhrase phrase, Func<string, IReadOnlyList<string>?>? beginning)
    {
        var before = string.Concat(phrase.Entries[..^1].Select(static entry => entry + " "));
        return beginning?.Invoke(phrase.Entries[^1]) is { Count: > 0 } words ? $"({string.Join(" OR ", words.Select(word => $"\"{before}{word}\""))})" : null;
    }
}
