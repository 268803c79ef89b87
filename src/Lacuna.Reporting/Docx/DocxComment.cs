using System.Globalization;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;
using Lacuna.Reporting.Terminal;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Lacuna.Reporting.Docx;

/// <summary>A remark as a comment.</summary>
internal static class DocxComment
{
    public static W.Comment Of(Remark remark, int id, DateTime made)
    {
        // Word writes whole seconds.
        made = made.AddTicks(-(made.Ticks % TimeSpan.TicksPerSecond));
        var comment = new W.Comment { Id = id.ToString(CultureInfo.InvariantCulture), Author = DocxReport.Author, Initials = DocxReport.Author[..1], Date = made };
        foreach (var line in remark.Lines)
        {
            var paragraph = DocxStyles.Paragraph(DocxStyles.CommentText);
            if (!comment.HasChildren)
            {
                paragraph.Append(new W.Run(DocxStyles.Character(DocxStyles.CommentReference), new W.AnnotationReferenceMark()));
            }

            foreach (var run in line.Runs)
            {
                var words = Printable.Clean(run.Text);
                DocxRuns.Append(paragraph, run.Kind == RunKind.Quoted && QuoteMarks.AreNeeded(words) ? $"“{words}”" : words, () => DocxRuns.PropertiesOf(run.Kind));
            }

            comment.Append(paragraph);
        }

        return comment;
    }
}
