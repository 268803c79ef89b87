using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lacuna.Archive;
using Lacuna.Reporting.Json.Shapes;

namespace Lacuna.Reporting.Exports.Tables;

/// <summary>What is held of each source and what is missing, a row for each stretch of days.</summary>
internal static class CoverageTable
{
    public static ImmutableArray<ExportColumn<CoverageDays>> Columns { get; } =
    [
        ExportColumn<CoverageDays>.Text("source", static row => row.Source.Name),
        ExportColumn<CoverageDays>.Text("speaks_for", static row => row.Source.SpeaksFor),
        ExportColumn<CoverageDays>.Text("first_day", static row => CellText.Of(row.Days.Start)),
        ExportColumn<CoverageDays>.Text("last_day", static row => CellText.Of(row.Days.End)),
        ExportColumn<CoverageDays>.Flag("is_hole", static row => row.Hole is not null),
        ExportColumn<CoverageDays>.Text("basis", static row => row.Span is { } span ? KindName.Of(span.Basis) : null),
        ExportColumn<CoverageDays>.Number("held", static row => row.Span?.Held),
        ExportColumn<CoverageDays>.Number("listed", static row => row.Span?.Listed),
        ExportColumn<CoverageDays>.Text("reason", static row => row.Hole?.Reason),
    ];

    /// <summary>Sources by name; of each what is held, then what is missing.</summary>
    public static async IAsyncEnumerable<CoverageDays> Rows(IArchive archive, ExportQuery query, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var holding in await archive.SourcesAsync(cancellation).ConfigureAwait(false))
        {
            if (!query.Asks(holding.Source.Name))
            {
                continue;
            }

            var (source, coverage) = (holding.Source, holding.Coverage);
            foreach (var row in coverage.Spans.Select(span => new CoverageDays(source, span.Days, span, null)).Concat(coverage.Holes.Select(hole => new CoverageDays(source, hole.Days, null, hole))))
            {
                if (query.Asks(row.Days))
                {
                    yield return row;
                }
            }
        }
    }
}
