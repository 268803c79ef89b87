using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Lacuna.Reporting.Docx;
using Lacuna.Reporting.Model;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Lacuna.Reporting.Tests.Docx;

/// <summary>A report as it stands in a word processor's file.</summary>
internal sealed class WrittenDocx
{
    public static readonly DateTimeOffset Now = new(2022, 4, 5, 12, 30, 0, TimeSpan.Zero);

    private WrittenDocx(byte[] bytes)
    {
        Bytes = bytes;
        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        Faults = [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(file).Select(fault => $"{fault.Path?.XPath}: {fault.Description}")];
        Title = file.PackageProperties.Title;
        HasExternals = file.MainDocumentPart!.Parts.Select(part => part.OpenXmlPart).Append(file.MainDocumentPart).Any(part => part.ExternalRelationships.Any() || part.HyperlinkRelationships.Any());
        var comments = file.MainDocumentPart.WordprocessingCommentsPart!.Comments!.Elements<W.Comment>().ToList();
        Comments = [.. comments.Select(comment => string.Join('\n', comment.Descendants<W.Paragraph>().Select(TextOf)))];
        Dates = [.. comments.Select(comment => comment.Date!.Value)];
        var places = new Dictionary<string, (int Start, int End)>();
        var text = new StringBuilder();
        foreach (var (index, paragraph) in file.MainDocumentPart.Document!.Body!.Descendants<W.Paragraph>().Index())
        {
            text.Append(index > 0 ? "\n\n" : "");
            foreach (var child in paragraph.ChildElements)
            {
                switch (child)
                {
                    case W.CommentRangeStart start:
                        places[start.Id!] = (text.Length, -1);
                        break;
                    case W.CommentRangeEnd end:
                        places[end.Id!] = (places[end.Id!].Start, text.Length);
                        break;
                    case W.Run run:
                        text.Append(TextOf(run));
                        break;
                }
            }
        }

        Text = text.ToString();
        Anchored = [.. Enumerable.Range(0, comments.Count).Select(id => places[comments[id].Id!]).Select(place => Text[place.Start..place.End])];
    }

    public byte[] Bytes { get; }

    public IReadOnlyList<string> Faults { get; }

    public string? Title { get; }

    public bool HasExternals { get; }

    /// <summary>Words of each comment, its paragraphs parted by line ends.</summary>
    public IReadOnlyList<string> Comments { get; }

    public IReadOnlyList<DateTime> Dates { get; }

    /// <summary>The body's text.</summary>
    public string Text { get; }

    /// <summary>The words that each comment hangs on.</summary>
    public IReadOnlyList<string> Anchored { get; }

    public static WrittenDocx Of(Report report)
    {
        using var stream = new MemoryStream();
        DocxReport.Write(stream, report, new StoppedClock());
        return new WrittenDocx(stream.ToArray());
    }

    private static string TextOf(OpenXmlElement element) => string.Concat(element.Descendants().Select(part => part switch
    {
        W.Text text => text.Text,
        W.Break => "\n",
        W.TabChar => "\t",
        _ => "",
    }));

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
