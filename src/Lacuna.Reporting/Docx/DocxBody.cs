using DocumentFormat.OpenXml;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;
using Lacuna.Reporting.Terminal;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Lacuna.Reporting.Docx;

/// <summary>A report in its own words as paragraphs and tables: title, answer, and each part under its heading.</summary>
internal static class DocxBody
{
    /// <summary>What the report says, in reading order.</summary>
    public static IEnumerable<OpenXmlElement> Of(Report report)
    {
        yield return DocxStyles.Paragraph(DocxStyles.Title, report.Title);
        foreach (var line in report.Answer)
        {
            yield return Paragraph(line);
        }

        foreach (var section in report.Sections)
        {
            yield return DocxStyles.Paragraph(DocxStyles.Heading, section.Heading);
            foreach (var element in section.Blocks.SelectMany(block => Of(block, section)))
            {
                yield return element;
            }
        }
    }

    private static IEnumerable<OpenXmlElement> Of(Block block, Section section)
    {
        switch (block)
        {
            case Paragraph paragraph:
                yield return Paragraph(Signed(paragraph.Mark, paragraph.Words));
                break;
            case FactList facts:
                foreach (var fact in facts.Facts)
                {
                    yield return Paragraph(Signed(fact.Mark, Phrase.Of($"{fact.Term + ": ":b}") + fact.Value + Phrase.Plain(fact.Quotes.IsEmpty ? "" : " ") + Phrase.Join("; ", fact.Quotes.Select(RemarkWords.Of))));
                }

                break;
            case Point point:
                foreach (var line in RemarkWords.Of(point with { IsMinor = false }, section, here: null))
                {
                    yield return Paragraph(line);
                }

                break;
            case Table table:
                yield return Paragraph(Phrase.Of($"{table.Caption:f}"));
                yield return TableOf(table);

                // Word joins tables that follow each other.
                yield return new W.Paragraph();
                break;
        }
    }

    private static Phrase Signed(Mark mark, Phrase words) => mark == Mark.None ? words : Phrase.Plain(MarkWords.SignOf(mark) + " ") + words;

    private static W.Paragraph Paragraph(Phrase words)
    {
        var paragraph = new W.Paragraph();
        foreach (var run in words.Runs)
        {
            var text = Printable.Clean(run.Text);
            DocxRuns.Append(paragraph, run.Kind == RunKind.Quoted && QuoteMarks.AreNeeded(text) ? $"“{text}”" : text, () => DocxRuns.PropertiesOf(run.Kind));
        }

        return paragraph;
    }

    private static W.Table TableOf(Table table)
    {
        var made = new W.Table(
            new W.TableProperties(
                new W.TableWidth { Width = "5000", Type = W.TableWidthUnitValues.Pct },
                new W.TableBorders(new W.InsideHorizontalBorder { Val = W.BorderValues.Single, Size = 4, Color = "999999" })),
            new W.TableGrid(table.Columns.Select(static _ => new W.GridColumn())));
        var head = new W.TableRow(new W.TableRowProperties(new W.TableHeader()));
        foreach (var column in table.Columns)
        {
            head.Append(new W.TableCell(Paragraph(Phrase.Of($"{column:b}"))));
        }

        made.Append(head);
        foreach (var row in table.Rows)
        {
            made.Append(new W.TableRow(row.Select(cell => new W.TableCell(Paragraph(cell)))));
        }

        return made;
    }
}
