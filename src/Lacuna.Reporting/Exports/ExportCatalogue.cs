using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Corrections;
using Lacuna.Archive.Importing;
using Lacuna.Core.Subjects;
using Lacuna.Reporting.Exports.Annotations;
using Lacuna.Reporting.Exports.Calendars;
using Lacuna.Reporting.Exports.Csv;
using Lacuna.Reporting.Exports.Discourse;
using Lacuna.Reporting.Exports.Events;
using Lacuna.Reporting.Exports.Graphs;
using Lacuna.Reporting.Exports.JsonLines;
using Lacuna.Reporting.Exports.Parquet;
using Lacuna.Reporting.Exports.Records;
using Lacuna.Reporting.Exports.Tables;

namespace Lacuna.Reporting.Exports;

/// <summary>All exports there are, which docs/exports.md describes.</summary>
public static class ExportCatalogue
{
    /// <summary>Each kind in each of its formats; the first format of a kind is its plainest.</summary>
    public static ImmutableArray<IExport> All { get; } =
    [
        .. OfRecord("documents", DocumentTable.Columns, DocumentTable.Rows, new RecordExport()),
        .. OfTable("statements", StatementTable.Columns, StatementRows.Of),
        new CsvExport<EventRow>(EventTable.Columns, "statements", EventTable.Rows, "plover"),
        new CsvExport<DiscourseRow>(DiscourseTable.Columns, "statements", DiscourseTable.Rows, "dna"),
        new AnnotationExport(),
        new GraphExport(),
        .. OfTable("contacts", ContactTable.Columns, ContactTable.Rows),
        .. OfTable("agenda", AgendaTable.Columns, AgendaTable.Rows),
        new CalendarExport(),
        .. OfTable("names", NameTable.Columns, NameTable.Rows),
        .. OfTable("coverage", CoverageTable.Columns, CoverageTable.Rows),
        .. OfRecord("ledger", LedgerTable.Columns, LedgerTable.Rows, new RecordLinesExport<CoverageNote, LedgerLine>("ledger", LedgerTable.Rows, LedgerLine.Of, RecordForm.Ledger)),
        .. OfRecord("subjects", SubjectTable.Columns, SubjectTable.Rows, new RecordLinesExport<Subject, SubjectLine>("subjects", SubjectTable.Subjects, SubjectLine.Of, RecordForm.Subject)),
        .. OfRecord("corrections", CorrectionTable.Columns, CorrectionTable.Rows, new RecordLinesExport<CorrectionRow, CorrectionLine>("corrections", CorrectionTable.Rows, CorrectionLine.Of, RecordForm.Correction)),
        .. OfRecord("refusals", RefusalTable.Columns, RefusalTable.Rows, new RecordLinesExport<Outcome, RefusalLine>("refusals", RefusalTable.Rows, RefusalLine.Of, RecordForm.Refusal)),
    ];

    /// <summary>The kinds, each once.</summary>
    public static ImmutableArray<string> Kinds { get; } = [.. All.Select(export => export.What).Distinct()];

    /// <summary>The formats of a kind; empty when there is no such kind.</summary>
    public static ImmutableArray<string> FormatsOf(string what) => [.. All.Where(export => export.What == what).Select(export => export.Format)];

    /// <summary>The export of a kind in a format; null when there is none.</summary>
    public static IExport? Find(string what, string format) => All.FirstOrDefault(export => export.What == what && export.Format == format);

    private static IEnumerable<IExport> OfTable<TRow>(string what, ImmutableArray<ExportColumn<TRow>> columns, RowSource<TRow> rows) =>
        OfRecord(what, columns, rows, new JsonLinesExport<TRow>(columns, what, rows));

    /// <summary>A table whose lines of JSON are of their own form.</summary>
    private static IEnumerable<IExport> OfRecord<TRow>(string what, ImmutableArray<ExportColumn<TRow>> columns, RowSource<TRow> rows, IExport lines) =>
        [new CsvExport<TRow>(columns, what, rows), lines, new ParquetExport<TRow>(columns, what, rows)];
}
