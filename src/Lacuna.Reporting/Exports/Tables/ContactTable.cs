using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lacuna.Archive;
using Lacuna.Archive.Corrections;
using Lacuna.Core.Corrections;
using Lacuna.Core.Documents;
using Lacuna.Reporting.Json.Shapes;

namespace Lacuna.Reporting.Exports.Tables;

/// <summary>Contacts, a row for each document that tells of one.</summary>
internal static class ContactTable
{
    public static ImmutableArray<ExportColumn<CorrectedContact>> Columns { get; } =
    [
        .. CarrierColumns.Of<CorrectedContact>(static row => row.Told.Row),
        ExportColumn<CorrectedContact>.Text("contact", static row => row.Told.Mark.Id),
        ExportColumn<CorrectedContact>.Text("kind", static row => KindName.Of(row.Told.Mark.Kind)),
        ExportColumn<CorrectedContact>.List("participant_ids", static row => CellText.Ids(row.Told.Mark.Participants)),
        ExportColumn<CorrectedContact>.List("participants", static row => CellText.Names(row.Told.Mark.Participants)),
        ExportColumn<CorrectedContact>.Text("first_day", static row => CellText.Of(row.Told.Mark.On?.Start)),
        ExportColumn<CorrectedContact>.Text("last_day", static row => CellText.Of(row.Told.Mark.On?.End)),
        ExportColumn<CorrectedContact>.Flag("has_date_conflict", static row => row.Told.Mark.HasDateConflict),
        ExportColumn<CorrectedContact>.Text("initiator_id", static row => row.Told.Mark.Initiator?.Id),
        ExportColumn<CorrectedContact>.Text("initiator", static row => row.Told.Mark.Initiator?.Name),
        ExportColumn<CorrectedContact>.Text("initiator_words", static row => CellText.Words(row.Told.Text, row.Told.Mark.InitiatorSpan)),
        ExportColumn<CorrectedContact>.Number("ordinal", static row => row.Told.Mark.Ordinal),
        ExportColumn<CorrectedContact>.Text("ordinal_words", static row => CellText.Words(row.Told.Text, row.Told.Mark.OrdinalSpan)),
        ExportColumn<CorrectedContact>.Text("duration_words", static row => CellText.Words(row.Told.Text, row.Told.Mark.DurationSpan)),
        ExportColumn<CorrectedContact>.Flag("is_planned", static row => row.Told.Mark.IsPlanned),
        ExportColumn<CorrectedContact>.Flag("is_readout", static row => row.Told.Mark.IsSubject),
        ExportColumn<CorrectedContact>.List("exact", static row => CellText.Words(row.Told.Text, row.Told.Mark.Evidence)),
        ExportColumn<CorrectedContact>.List("offsets", static row => CellText.Of(row.Told.Mark.Evidence)),
        ExportColumn<CorrectedContact>.List("corrected_by", static row => CellText.By(row.Corrections)),
        ExportColumn<CorrectedContact>.List("corrected_at", static row => CellText.At(row.Corrections)),
        ExportColumn<CorrectedContact>.List("corrections", static row => CellText.Ids(row.Corrections)),
    ];

    public static async IAsyncEnumerable<CorrectedContact> Rows(IArchive archive, ExportQuery query, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var corrections = await CorrectionsAsync(archive, cancellation).ConfigureAwait(false);
        await foreach (var told in MarkRows.Of(archive, query, static reading => reading.Contacts, cancellation).ConfigureAwait(false))
        {
            yield return new CorrectedContact(told, [.. corrections[(told.Row.Version, told.Mark.Id)]]);
        }
    }

    private static async Task<ILookup<(DocumentVersion Newest, string Contact), CorrectionMark>> CorrectionsAsync(IArchive archive, CancellationToken cancellation)
    {
        var marks = new List<((DocumentVersion, string), CorrectionMark)>();
        await foreach (var row in archive.CorrectionsAsync(new CorrectionQuery { Kinds = [CorrectionKind.Merge, CorrectionKind.Split], OnlyStanding = true }, cancellation).ConfigureAwait(false))
        {
            if (row.Standing == CorrectionStanding.Counts)
            {
                marks.AddRange(row.Places.Select(place => ((place.Newest!, place.Mark!), row.Correction.Mark)));
            }
        }

        return marks.ToLookup(static found => found.Item1, static found => found.Item2);
    }
}
