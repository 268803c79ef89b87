using System.Collections.Immutable;
using Lacuna.Findings.Comparing;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Comparisons;

/// <summary>The answer in two lines, and one more for each topic asked about.</summary>
internal static class AnswerLines
{
    /// <summary>Absences named in the answer itself; the section lists all.</summary>
    public const int Named = 5;

    public static ImmutableArray<Phrase> Of(Comparison comparison, ComparisonWords words) =>
    [
        Counts(comparison, words),
        Absences(comparison),
        .. comparison.About.Select(AboutSection.Line),
    ];

    private static Phrase Counts(Comparison comparison, ComparisonWords words)
    {
        int Of(PointKind kind) => comparison.Points.Count(point => point.Kind == kind && !point.IsRejected);
        var on = comparison.Contact is not { } contact
            ? ""
            : $" on their {KindWords.Of(contact.Kind)}{(contact.On is { } days ? $" of {DayWords.Of(days)}" : "")}";
        var rejected = comparison.Points.Count(static point => point.IsRejected);
        var besides = rejected == 0 ? "" : $" {Counted.Of(rejected, "point")} rejected by hand {(rejected == 1 ? "is" : "are")} not counted.";
        return Phrase.Of(
            $"{words.A:b} [A] and {words.B:b} [B]{on}: {Counted.Of(Of(PointKind.Shared), "point") + " shared":b}, {(Of(PointKind.Differs) == 1 ? "1 differs" : $"{Of(PointKind.Differs)} differ"):b}, {$"{Of(PointKind.OnlyInA)} only in A":b}, {$"{Of(PointKind.OnlyInB)} only in B":b}.{besides}");
    }

    private static Phrase Absences(Comparison comparison)
    {
        if (comparison.Record is not { } record)
        {
            return Phrase.Plain("What both leave out was not looked for: no record of the days around was given.");
        }

        var around = $"{Counted.Of(record.Documents, "document")} of {DayWords.Of(record.Window)}";
        if (comparison.AbsentFromBoth.IsEmpty)
        {
            return Phrase.Plain($"Both leave out nothing that stands out in the {around}.");
        }

        var named = comparison.AbsentFromBoth.Take(Named).Select((absence, i) => Phrase.Of(
            $"{absence.Subject:b} (in {absence.Documents}{(i == 0 ? $" of {around}" : "")})"));
        var more = comparison.AbsentFromBoth.Length - Named;
        return Phrase.Of($"Both leave out: {Phrase.Join(", ", named)}{(more > 0 ? $", and {more} more" : "")}.");
    }
}
