using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Archive;
using Lacuna.Archive.Corrections;
using Lacuna.Core.Corrections;
using Lacuna.Core.Evidences;
using Lacuna.Reporting.Json.Shapes;

namespace Lacuna.Reporting.Exports.Tables;

/// <summary>Corrections by hand, those taken back included, a row each in order of time.</summary>
internal static class CorrectionTable
{
    public static ImmutableArray<ExportColumn<CorrectionRow>> Columns { get; } =
    [
        ExportColumn<CorrectionRow>.Text("correction", static row => row.Correction.Id),
        ExportColumn<CorrectionRow>.Text("kind", static row => KindName.Of(row.Correction.What.Kind)),
        ExportColumn<CorrectionRow>.Text("by", static row => row.Correction.By),
        ExportColumn<CorrectionRow>.Text("at", static row => CellText.Of(row.Correction.At)),
        ExportColumn<CorrectionRow>.Text("note", static row => row.Correction.Note),
        ExportColumn<CorrectionRow>.Text("standing", static row => KindName.Of(row.Standing)),
        ExportColumn<CorrectionRow>.Text("undone_by", static row => row.Correction.Undone?.By),
        ExportColumn<CorrectionRow>.Text("undone_at", static row => row.Correction.Undone is { } undone ? CellText.Of(undone.At) : null),
        ExportColumn<CorrectionRow>.List("documents", static row => [.. Versions(row).Select(static version => version.DocumentId)]),
        ExportColumn<CorrectionRow>.List("versions", static row => [.. Versions(row).Select(static version => version.ContentHash)]),
        ExportColumn<CorrectionRow>.List("exact", static row => [.. Words(row).Select(static words => words.Exact)]),
        ExportColumn<CorrectionRow>.List("offsets", static row => [.. Words(row).Select(static words => CellText.Of(words.At))]),
        ExportColumn<CorrectionRow>.List("speaker_ids", static row => row.Correction.What is Amendment.Speaker { Speakers: { } speakers } ? CellText.Ids(speakers) : []),
        ExportColumn<CorrectionRow>.List("addressee_ids", static row => row.Correction.What is Amendment.Speaker { Addressees: { } addressees } ? CellText.Ids(addressees) : []),
        ExportColumn<CorrectionRow>.Text("verdict", static row => row.Correction.What is Amendment.Point point ? (point.IsAccepted ? "accepted" : "rejected") : null),
        ExportColumn<CorrectionRow>.List("now_at", static row => [.. row.Places.Select(NowAt)]),
        ExportColumn<CorrectionRow>.Text("what", static row => AmendmentJson.Write(row.Correction.What)),
    ];

    public static IAsyncEnumerable<CorrectionRow> Rows(IArchive archive, ExportQuery query, CancellationToken cancellation) =>
        archive.CorrectionsAsync(new CorrectionQuery(), cancellation);

    private static IEnumerable<Core.Documents.DocumentVersion> Versions(CorrectionRow row) => row.Correction.What.Targets.SelectMany(static target => target.Versions);

    private static IEnumerable<Evidence> Words(CorrectionRow row) => row.Correction.What.Targets.SelectMany(static target => target.Words);

    /// <summary>Where it stands in the newest version: <c>s3 120-180</c>; empty when it cannot be found there.</summary>
    private static string NowAt(CorrectionPlace place) =>
        place.Words is not { } words ? "" : place.Mark is { } mark ? string.Create(CultureInfo.InvariantCulture, $"{mark} {CellText.Of(words.At)}") : CellText.Of(words.At);
}
