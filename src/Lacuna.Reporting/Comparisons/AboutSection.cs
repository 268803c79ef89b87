using System.Globalization;
using Lacuna.Findings.Comparing;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Comparisons;

/// <summary>Answers to the topics asked about: one line each, then the words.</summary>
internal static class AboutSection
{
    public static Section? Of(Comparison comparison, ComparisonWords words) => comparison.About.IsEmpty
        ? null
        : new Section("about", "Asked about", [.. comparison.About.Select((answer, i) => Of(answer, i + 1, words))]);

    /// <summary>"About “Bucha”: neither A nor B speaks of it."</summary>
    public static Phrase Line(TopicAnswer answer) => Phrase.Of($"About {answer.Topic:q}: {Verdict(answer)}.");

    private static Phrase Verdict(TopicAnswer answer) => (answer.IsInA, answer.IsInB) switch
    {
        (false, false) => Phrase.Of($"{"absent from both":b}, neither A nor B speaks of it"),
        (true, false) => Phrase.Of($"{"only in A":b}, B does not speak of it"),
        (false, true) => Phrase.Of($"{"only in B":b}, A does not speak of it"),
        _ when answer.Relation == PointKind.Differs && !answer.Differences.IsEmpty => Phrase.Of(
            $"both speak of it and {"differ":b} in {Phrase.Join("; ", answer.Differences.Select(DifferencePhrase.Of))}"),
        _ when answer.Relation == PointKind.Differs => Phrase.Of($"both speak of it and {"differ":b}"),
        _ => Phrase.Of($"{"shared":b}, both speak of it"),
    };

    private static Point Of(TopicAnswer answer, int number, ComparisonWords words) =>
        new($"about-{Number(number)}", $"?{Number(number)}", MarkOf(answer), Phrase.Of($"{answer.Topic:q}: {Verdict(answer)}"))
        {
            Quotes = [.. answer.InA.Select(words.InA), .. answer.InB.Select(words.InB)],
            Details =
            [
                Phrase.Of($"{"looked for: ":f}{Phrase.Join(", ", answer.Terms.Select(term => Phrase.Of($"{term:q}")))}"),
                Phrase.Of($"{$"probability that A speaks of it {Score(answer.ScoreA)}, that B does {Score(answer.ScoreB)}":f}"),
            ],
        };

    private static Mark MarkOf(TopicAnswer answer) => (answer.IsInA, answer.IsInB) switch
    {
        (false, false) => Mark.Absent,
        (true, false) => Mark.OnlyInA,
        (false, true) => Mark.OnlyInB,
        _ => answer.Relation == PointKind.Differs ? Mark.Differs : Mark.Shared,
    };

    private static string Score(double score) => score.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
