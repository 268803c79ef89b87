using System.Globalization;
using System.Text;
using Lacuna.Reporting;
using Lacuna.Reporting.Docx;
using Lacuna.Reporting.Exports.Csv;
using Lacuna.Reporting.Html;
using Lacuna.Reporting.Model;
using Lacuna.Web.Layout;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace Lacuna.Web.Answers;

/// <summary>
/// A finding as a file that is taken away: <c>as=html</c> one self-contained page, <c>as=docx</c> for a word processor, <c>as=json</c> for programs,
/// <c>as=csv</c> its findings as rows, <c>as=csv2</c> its second table.
/// </summary>
internal static class FindingFile
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The file that <c>as</c> asks for; null when it asks for none that there is, and the page is shown.</summary>
    /// <param name="form">The value of <c>as</c>.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="run">What made it.</param>
    /// <param name="name">Name of the file, without its ending.</param>
    public static IResult? Of(string? form, Finding finding, RunFacts run, string name) => form switch
    {
        "html" => Text(HtmlReport.Render(Dated(finding), run), "text/html", $"{name}.html"),
        "docx" => Bytes(to => DocxReport.Write(to, Dated(finding), new Moment(finding.At)), Docx, $"{name}.docx"),
        "json" => Bytes(finding.WriteJson, "application/json", $"{name}.json"),
        "csv" => Text(ReportCsv.OfFindings(finding.Report), "text/csv", $"{name}.csv"),
        { Length: > 3 } when form.StartsWith("csv", StringComparison.Ordinal)
            && int.TryParse(form.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && ReportCsv.TablesOf(finding.Report) is var tables && number >= 1 && number <= tables.Count => Text(ReportCsv.Of(tables[number - 1]), "text/csv", $"{name}-{form}.csv"),
        _ => null,
    };

    /// <summary>The report with the date that it holds for, in its box of method.</summary>
    private static Report Dated(Finding finding) => finding.Report with
    {
        Sections =
        [
            .. finding.Report.Sections,
            new Section("stood", "As of", [new Paragraph(Phrase.Plain($"As the record stood on {Days.Of(finding.At)}."))]) { Kind = SectionKind.Method },
        ],
    };

    private static IResult Text(string text, string mediaType, string name) => Results.File(Encoding.UTF8.GetBytes(text), $"{mediaType}; charset=utf-8", name);

    private static IResult Bytes(Action<Stream> write, string mediaType, string name)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return Results.File(bytes.ToArray(), mediaType, name);
    }

    private sealed class Moment(Instant at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => at.ToDateTimeOffset();
    }
}
