using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Terminal;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Lacuna.Reporting.Docx;

/// <summary>
/// A report as a word processor's file (ECMA-376, WordprocessingML): the texts that it is about, word for word, with its findings as comments in the
/// margin at the words they rest on. A report on one text is that text; any other is told in its own words first. No macros, no fields, and nothing that a reader would have to fetch: addresses are plain words.
/// </summary>
public static class DocxReport
{
    /// <summary>The comments' author.</summary>
    public const string Author = "Lacuna";

    /// <summary>Writes the file.</summary>
    /// <param name="to">The file's bytes go there.</param>
    /// <param name="report">The report.</param>
    /// <param name="clock">Gives the time that the comments bear, in UTC.</param>
    public static void Write(Stream to, Report report, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(clock);

        // The package is written to and read again while it is made, which the target may not allow.
        using var whole = new MemoryStream();
        using (var file = WordprocessingDocument.Create(whole, WordprocessingDocumentType.Document))
        {
            Fill(file, report, clock.GetUtcNow().UtcDateTime);
        }

        whole.WriteTo(to);
    }

    private static void Fill(WordprocessingDocument file, Report report, DateTime made)
    {
        // No time of making among the properties: a draft that comes back from the desk would be taken for published then.
        file.PackageProperties.Title = DocxRuns.Safe(Printable.Clean(report.Accounts.Length == 1 ? report.Accounts[0].Document.Title : report.Title));
        file.PackageProperties.Creator = Author;
        var main = file.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles = DocxStyles.Make(report.Accounts.Length == 1 ? report.Accounts[0].Document.Language : "en");
        var comments = main.AddNewPart<WordprocessingCommentsPart>("comments");
        comments.Comments = new W.Comments();
        var body = new W.Body();
        if (report.Accounts.Length != 1)
        {
            body.Append(DocxBody.Of(report));
        }

        foreach (var (account, remarks) in Remark.AllOf(report))
        {
            if (report.Accounts.Length > 1)
            {
                body.Append(DocxStyles.Paragraph(DocxStyles.Heading, $"{account.Letter}: {account.Name}"));
            }

            var anchors = new List<Anchor>();
            foreach (var remark in remarks)
            {
                var id = comments.Comments.ChildElements.Count;
                comments.Comments.Append(DocxComment.Of(remark, id, made));
                anchors.Add(new Anchor(id, remark.At));
            }

            body.Append(AnchoredText.Of(account.Document, anchors));
        }

        main.Document = new W.Document(body);
    }
}
