using Lacuna.Core.Reading;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Readings;

/// <summary>The statements: who said what to whom, by which words.</summary>
internal static class StatementSection
{
    public static Section? Of(AnnotatedDocument read, ReadingWords words) => read.Statements.IsEmpty
        ? null
        : new Section("statements", "Statements", [.. read.Statements.Select(statement => Of(statement, words))]);

    /// <summary>Who, to whom, by which words of expressing, and how.</summary>
    public static Phrase Headline(Statement statement, ReadingWords words)
    {
        var to = statement.Addressees.IsEmpty ? "" : $" to {words.Actors.Of(statement.Addressees)}";
        var cue = statement.Cue is { } span ? Phrase.Of($", {words.Cut(span):q}") : Phrase.Empty;
        return Phrase.Of($"{Speaker(statement, words)}{to}{cue} ({Manner(statement, words)})");
    }

    private static Point Of(Statement statement, ReadingWords words) => new(statement.Id, statement.Id, Mark.None, Headline(statement, words))
    {
        Quotes = [.. statement.Content.Select(content => words.Quote(content))],
        Details = [.. CorrectionWords.Of(statement, words.Actors)],
    };

    private static Phrase Speaker(Statement statement, ReadingWords words) => statement switch
    {
        { Speakers.IsEmpty: false } => Phrase.Of($"{words.Actors.Of(statement.Speakers):b}"),
        { Source: { } source } => Phrase.Of($"{words.Cut(source):q}"),
        _ => Phrase.Plain("speaker not told"),
    };

    private static Phrase Manner(Statement statement, ReadingWords words)
    {
        var act = KindWords.Of(statement.Act);
        var parts = new List<Phrase>
        {
            Phrase.Plain(statement.IsNegated ? $"negated: {act}" : act),
            Phrase.Plain(KindWords.Of(statement.Form)),
        };
        void AddWords(string what, Core.Text.TextSpan? span)
        {
            if (span is { } at)
            {
                parts.Add(Phrase.Of($"{what} {words.Cut(at):q}"));
            }
        }

        if (statement.IsPlea)
        {
            parts.Add(Phrase.Plain("plea"));
        }

        AddWords("channel", statement.Channel);
        AddWords("relayed by", statement.RelaySpan);
        AddWords("hedged", statement.Hedge);
        if (statement.Inside is { } outer)
        {
            parts.Add(Phrase.Plain($"inside {outer}"));
        }

        if (statement.Time is { } time)
        {
            parts.Add(Phrase.Plain(time.Days is { } days ? $"on {DayWords.Of(days)}" : $"at {time.Value}"));
        }

        if (statement.Certainty is { } certainty and not Certainty.Certain)
        {
            parts.Add(Phrase.Plain($"{KindWords.Of(certainty)} reading"));
        }

        return Phrase.Join(", ", parts);
    }
}
