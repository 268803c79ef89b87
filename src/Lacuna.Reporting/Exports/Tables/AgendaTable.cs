using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Core.Reading;
using Lacuna.Reporting.Json.Shapes;

namespace Lacuna.Reporting.Exports.Tables;

/// <summary>What texts say is still to come, a row each.</summary>
internal static class AgendaTable
{
    public static ImmutableArray<ExportColumn<MarkText<AgendaItem>>> Columns { get; } =
    [
        .. CarrierColumns.Of<MarkText<AgendaItem>>(static row => row.Row),
        ExportColumn<MarkText<AgendaItem>>.Text("kind", static row => KindName.Of(row.Mark.Kind)),
        ExportColumn<MarkText<AgendaItem>>.List("actor_ids", static row => CellText.Ids(row.Mark.Actors)),
        ExportColumn<MarkText<AgendaItem>>.List("actors", static row => CellText.Names(row.Mark.Actors)),
        ExportColumn<MarkText<AgendaItem>>.Text("what", static row => CellText.Words(row.Text, row.Mark.What)),
        ExportColumn<MarkText<AgendaItem>>.Text("body_id", static row => row.Mark.Body?.Id),
        ExportColumn<MarkText<AgendaItem>>.Text("body", static row => row.Mark.Body?.Name),
        ExportColumn<MarkText<AgendaItem>>.Text("first_day", static row => CellText.Of(row.Mark.Due?.Start)),
        ExportColumn<MarkText<AgendaItem>>.Text("last_day", static row => CellText.Of(row.Mark.Due?.End)),
        ExportColumn<MarkText<AgendaItem>>.Number("start", static row => row.Mark.Span.Start),
        ExportColumn<MarkText<AgendaItem>>.Number("end", static row => row.Mark.Span.End),
        ExportColumn<MarkText<AgendaItem>>.Text("exact", static row => row.Mark.Span.In(row.Text)),
    ];

    public static IAsyncEnumerable<MarkText<AgendaItem>> Rows(IArchive archive, ExportQuery query, CancellationToken cancellation) =>
        MarkRows.Of(archive, query, static reading => reading.Agenda, cancellation);
}
