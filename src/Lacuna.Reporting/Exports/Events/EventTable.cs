using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lacuna.Archive;
using Lacuna.Core.Actors;
using Lacuna.Reporting.Exports.Annotations;
using Lacuna.Reporting.Exports.Tables;
using Lacuna.Reporting.Json.Shapes;

namespace Lacuna.Reporting.Exports.Events;

/// <summary>Statements as event data: a row for each speaker and addressee. Statements without a speaker, and sayings that a text denies, are no events.</summary>
internal static class EventTable
{
    private const string StatePrefix = "state:";

    public static ImmutableArray<ExportColumn<EventRow>> Columns { get; } =
    [
        ExportColumn<EventRow>.Text("event_id", static row => NamedInformation.Uuid($"{row.Statement.Row.Document.Version.DocumentId}\n{row.Statement.Row.Document.Version.ContentHash}\n{row.Statement.Statement.Id}\n{row.Source.Id}\n{row.Target?.Id}")),
        ExportColumn<EventRow>.Text("event_date", static row => CellText.Of(row.Statement.Row.Document.Published?.Date)),
        ExportColumn<EventRow>.Text("plover_type", static row => row.Code.Plover),
        ExportColumn<EventRow>.Text("cameo_code", static row => row.Code.Cameo),
        ExportColumn<EventRow>.Text("cameo_root", static row => row.Code.Cameo[..2]),
        ExportColumn<EventRow>.Text("act", static row => KindName.Of(row.Statement.Statement.Act)),
        ExportColumn<EventRow>.Text("source_actor_id", static row => row.Source.Id),
        ExportColumn<EventRow>.Text("source_actor", static row => row.Source.Name),
        ExportColumn<EventRow>.Text("source_country", static row => CountryOf(row.Source)),
        ExportColumn<EventRow>.Text("target_actor_id", static row => row.Target?.Id),
        ExportColumn<EventRow>.Text("target_actor", static row => row.Target?.Name),
        ExportColumn<EventRow>.Text("target_country", static row => CountryOf(row.Target)),
        .. CarrierColumns.Of<EventRow>(static row => row.Statement.Row.Document),
        ExportColumn<EventRow>.Text("statement", static row => row.Statement.Statement.Id),
        ExportColumn<EventRow>.Number("start", static row => row.Statement.Row.Evidence.At.Start),
        ExportColumn<EventRow>.Number("end", static row => row.Statement.Row.Evidence.At.End),
        ExportColumn<EventRow>.Text("exact", static row => row.Statement.Row.Evidence.Exact),
    ];

    public static async IAsyncEnumerable<EventRow> Rows(IArchive archive, ExportQuery query, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in StatementRows.Of(archive, query, cancellation).ConfigureAwait(false))
        {
            foreach (var speaker in row.Statement.IsNegated ? [] : row.Statement.Speakers)
            {
                foreach (var addressee in row.Statement.Addressees.IsEmpty ? [null] : row.Statement.Addressees.Select(static actor => (Actor?)actor))
                {
                    yield return new EventRow(row, speaker, addressee);
                }
            }
        }
    }

    /// <summary>ISO 3166-1 alpha-3, as both codebooks use it.</summary>
    private static string? CountryOf(Actor? actor) =>
        actor?.State is { } state && state.StartsWith(StatePrefix, StringComparison.Ordinal) ? state[StatePrefix.Length..] : null;
}
