using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Core.Reading;
using Lacuna.Reporting.Json.Shapes;

namespace Lacuna.Reporting.Exports.Tables;

/// <summary>How texts name actors, a row for each mention.</summary>
internal static class NameTable
{
    public static ImmutableArray<ExportColumn<MarkText<Mention>>> Columns { get; } =
    [
        .. CarrierColumns.Of<MarkText<Mention>>(static row => row.Row),
        ExportColumn<MarkText<Mention>>.Text("kind", static row => KindName.Of(row.Mark.Kind)),
        ExportColumn<MarkText<Mention>>.List("actor_ids", static row => CellText.Ids(row.Mark.Actors)),
        ExportColumn<MarkText<Mention>>.List("actors", static row => CellText.Names(row.Mark.Actors)),
        ExportColumn<MarkText<Mention>>.Text("name_words", static row => CellText.Words(row.Text, row.Mark.NameOnly)),
        ExportColumn<MarkText<Mention>>.Text("office", static row => row.Mark.Office),
        ExportColumn<MarkText<Mention>>.Text("of", static row => row.Mark.Of),
        ExportColumn<MarkText<Mention>>.Flag("is_ambiguous", static row => row.Mark.IsAmbiguous),
        ExportColumn<MarkText<Mention>>.Number("start", static row => row.Mark.Span.Start),
        ExportColumn<MarkText<Mention>>.Number("end", static row => row.Mark.Span.End),
        ExportColumn<MarkText<Mention>>.Text("exact", static row => row.Mark.Span.In(row.Text)),
    ];

    public static IAsyncEnumerable<MarkText<Mention>> Rows(IArchive archive, ExportQuery query, CancellationToken cancellation) =>
        MarkRows.Of(archive, query, static reading => reading.Mentions, cancellation);
}
