using System.Collections.Immutable;
using Lacuna.Reporting.Json.Shapes;

namespace Lacuna.Reporting.Exports.Tables;

/// <summary>Statements, a row each.</summary>
internal static class StatementTable
{
    public static ImmutableArray<ExportColumn<StatementText>> Columns { get; } =
    [
        .. CarrierColumns.Of<StatementText>(static row => row.Row.Document),
        ExportColumn<StatementText>.Number("version_number", static row => row.Row.Document.Number),
        ExportColumn<StatementText>.Text("statement", static row => row.Statement.Id),
        ExportColumn<StatementText>.Text("inside", static row => row.Statement.Inside),
        ExportColumn<StatementText>.List("speaker_ids", static row => CellText.Ids(row.Statement.Speakers)),
        ExportColumn<StatementText>.List("speakers", static row => CellText.Names(row.Statement.Speakers)),
        ExportColumn<StatementText>.Text("speaker_words", static row => CellText.Words(row.Text, row.Statement.Source)),
        ExportColumn<StatementText>.List("addressee_ids", static row => CellText.Ids(row.Statement.Addressees)),
        ExportColumn<StatementText>.List("addressees", static row => CellText.Names(row.Statement.Addressees)),
        ExportColumn<StatementText>.Text("addressee_words", static row => CellText.Words(row.Text, row.Statement.AddresseeSpan)),
        ExportColumn<StatementText>.Text("act", static row => KindName.Of(row.Statement.Act)),
        ExportColumn<StatementText>.Text("form", static row => KindName.Of(row.Statement.Form)),
        ExportColumn<StatementText>.Flag("is_plea", static row => row.Statement.IsPlea),
        ExportColumn<StatementText>.Flag("is_negated", static row => row.Statement.IsNegated),
        ExportColumn<StatementText>.Number("strength", static row => row.Statement.Strength),
        ExportColumn<StatementText>.Text("cue_words", static row => CellText.Words(row.Text, row.Statement.Cue)),
        ExportColumn<StatementText>.List("content_words", static row => CellText.Words(row.Text, row.Statement.Content)),
        ExportColumn<StatementText>.Text("hedge_words", static row => CellText.Words(row.Text, row.Statement.Hedge)),
        ExportColumn<StatementText>.Text("channel_words", static row => CellText.Words(row.Text, row.Statement.Channel)),
        ExportColumn<StatementText>.Text("relay_id", static row => row.Statement.Relay?.Id),
        ExportColumn<StatementText>.Text("relay_words", static row => CellText.Words(row.Text, row.Statement.RelaySpan)),
        ExportColumn<StatementText>.Text("said_on", static row => row.Statement.Time?.Value),
        ExportColumn<StatementText>.Text("said_on_words", static row => CellText.Words(row.Text, row.Statement.Time?.Span)),
        ExportColumn<StatementText>.Fraction("probability", static row => row.Statement.Probability is { } likely ? Rounded.Of(likely) : null),
        ExportColumn<StatementText>.Text("certainty", static row => row.Statement.Certainty is { } certainty ? KindName.Of(certainty) : null),
        ExportColumn<StatementText>.Number("start", static row => row.Row.Evidence.At.Start),
        ExportColumn<StatementText>.Number("end", static row => row.Row.Evidence.At.End),
        ExportColumn<StatementText>.Text("exact", static row => row.Row.Evidence.Exact),
        ExportColumn<StatementText>.Text("speaker_offsets", static row => CellText.Of(row.Statement.Source)),
        ExportColumn<StatementText>.Text("cue_offsets", static row => CellText.Of(row.Statement.Cue)),
        ExportColumn<StatementText>.List("content_offsets", static row => CellText.Of(row.Statement.Content)),
        ExportColumn<StatementText>.List("corrected_by", static row => CellText.By(row.Statement.Correction?.Marks ?? [])),
        ExportColumn<StatementText>.List("corrected_at", static row => CellText.At(row.Statement.Correction?.Marks ?? [])),
        ExportColumn<StatementText>.List("corrections", static row => CellText.Ids(row.Statement.Correction?.Marks ?? [])),
        ExportColumn<StatementText>.List("read_speaker_ids", static row => CellText.Ids(row.Statement.Correction?.ReadSpeakers ?? [])),
        ExportColumn<StatementText>.List("read_addressee_ids", static row => CellText.Ids(row.Statement.Correction?.ReadAddressees ?? [])),
    ];
}
