using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Core.Reading;
using Lacuna.Reporting.Json.Shapes;

namespace Lacuna.Reporting.Exports.Tables;

/// <summary>Contacts, a row for each document that tells of one.</summary>
internal static class ContactTable
{
    public static ImmutableArray<ExportColumn<MarkText<Contact>>> Columns { get; } =
    [
        .. CarrierColumns.Of<MarkText<Contact>>(static row => row.Row),
        ExportColumn<MarkText<Contact>>.Text("contact", static row => row.Mark.Id),
        ExportColumn<MarkText<Contact>>.Text("kind", static row => KindName.Of(row.Mark.Kind)),
        ExportColumn<MarkText<Contact>>.List("participant_ids", static row => CellText.Ids(row.Mark.Participants)),
        ExportColumn<MarkText<Contact>>.List("participants", static row => CellText.Names(row.Mark.Participants)),
        ExportColumn<MarkText<Contact>>.Text("first_day", static row => CellText.Of(row.Mark.On?.Start)),
        ExportColumn<MarkText<Contact>>.Text("last_day", static row => CellText.Of(row.Mark.On?.End)),
        ExportColumn<MarkText<Contact>>.Flag("has_date_conflict", static row => row.Mark.HasDateConflict),
        ExportColumn<MarkText<Contact>>.Text("initiator_id", static row => row.Mark.Initiator?.Id),
        ExportColumn<MarkText<Contact>>.Text("initiator", static row => row.Mark.Initiator?.Name),
        ExportColumn<MarkText<Contact>>.Text("initiator_words", static row => CellText.Words(row.Text, row.Mark.InitiatorSpan)),
        ExportColumn<MarkText<Contact>>.Number("ordinal", static row => row.Mark.Ordinal),
        ExportColumn<MarkText<Contact>>.Text("ordinal_words", static row => CellText.Words(row.Text, row.Mark.OrdinalSpan)),
        ExportColumn<MarkText<Contact>>.Text("duration_words", static row => CellText.Words(row.Text, row.Mark.DurationSpan)),
        ExportColumn<MarkText<Contact>>.Flag("is_planned", static row => row.Mark.IsPlanned),
        ExportColumn<MarkText<Contact>>.Flag("is_readout", static row => row.Mark.IsSubject),
        ExportColumn<MarkText<Contact>>.List("exact", static row => CellText.Words(row.Text, row.Mark.Evidence)),
        ExportColumn<MarkText<Contact>>.List("offsets", static row => CellText.Of(row.Mark.Evidence)),
    ];

    public static IAsyncEnumerable<MarkText<Contact>> Rows(IArchive archive, ExportQuery query, CancellationToken cancellation) =>
        MarkRows.Of(archive, query, static reading => reading.Contacts, cancellation);
}
