using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Core.Coverages;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;
using Lacuna.Reporting.Silences;

namespace Lacuna.Reporting.Archives;

/// <summary>Puts into words what is held of each source, how that is known, and which days are missing.</summary>
public static class CoverageReport
{
    /// <summary>The report on <paramref name="holdings"/>.</summary>
    public static Report Of(IReadOnlyCollection<SourceHolding> holdings)
    {
        ArgumentNullException.ThrowIfNull(holdings);
        var holes = holdings.SelectMany(holding => holding.Coverage.Holes.Select(hole => (holding.Source, Hole: hole))).ToList();
        var sections = new List<Section> { new("sources", "Sources", [Sources(holdings)]) };
        if (holes.Count > 0)
        {
            sections.Add(new Section("holes", "Holes",
            [
                .. holes.Select((row, i) => (Block)new Paragraph(Phrase.Of($"{row.Source.Name:b}, {DayWords.Of(row.Hole.Days)}: {row.Hole.Reason}"))),
            ]));
        }

        sections.Add(new Section("limits", "Notes and limits",
        [
            new Paragraph(Phrase.Plain("Inferred means from the documents alone: first to last day held, cut where a gap is unlikely for the weekdays on which the source publishes. What never reached the archive leaves no gap when it is spread thin; a list of the source or a person's word is better.")),
        ])
        { Kind = SectionKind.Limits });
        return new Report("Coverage")
        {
            Answer = [Phrase.Of($"{Counted.Of(holdings.Count, "source"):b} with {Counted.Of(holdings.Sum(holding => holding.Documents), "document")}; {Counted.Of(holes.Count, "hole")}.")],
            Sections = [.. sections],
        };
    }

    private static Table Sources(IEnumerable<SourceHolding> holdings) => new("What is held", ["source", "speaks for", "documents", "days held", "known how"],
    [
        .. holdings.SelectMany(holding => holding.Coverage.Spans.IsEmpty ? [Row(holding, null)] : holding.Coverage.Spans.Select((span, i) => Row(holding, span, i == 0))),
    ]);

    private static ImmutableArray<Phrase> Row(SourceHolding holding, CoverageSpan? span, bool isFirst = true) =>
    [
        Phrase.Plain(isFirst ? holding.Source.Name : ""),
        Phrase.Plain(isFirst ? holding.Source.SpeaksFor ?? "-" : ""),
        Phrase.Plain(Counted.Number(span?.Held ?? holding.Documents)),
        Phrase.Plain(span is null ? "-" : DayWords.Of(span.Days)),
        Phrase.Plain(span is null ? "undated" : SilenceWords.Of(span.Basis) + (span.Listed is { } listed ? $", {Counted.Number(listed)} listed" : "")),
    ];
}
