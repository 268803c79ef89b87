using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Importing;

namespace Lacuna.Reporting.Exports.Tables;

/// <summary>What imports could not take in, in their order.</summary>
internal static class RefusalTable
{
    public static ImmutableArray<ExportColumn<Outcome>> Columns { get; } =
    [
        ExportColumn<Outcome>.Text("origin", static row => row.Origin),
        ExportColumn<Outcome>.Text("reason", static row => row.Reason),
        ExportColumn<Outcome>.Text("refused", static row => CellText.Of(row.At)),
    ];

    public static IAsyncEnumerable<Outcome> Rows(IArchive archive, ExportQuery query, CancellationToken cancellation) =>
        archive.OutcomesAsync(new OutcomeQuery { Kinds = [OutcomeKind.Refused] }, cancellation);
}
