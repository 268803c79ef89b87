using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using CsCheck;
using Lacuna.Findings.Quotes.Styles;
using Lacuna.Reporting.Drafts;
using Lacuna.Reporting.Html;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Terminal;
using Lacuna.Reporting.Tests.Docx;
using Lacuna.Reporting.Tests.Made;
using Spectre.Console;

namespace Lacuna.Reporting.Tests.Drafts;

public sealed class DraftReportTests
{
    private static readonly Report Report = DraftReport.Of(MadeDraft.Check, HouseStyles.Named("none")!);

    [Fact]
    public void An_altered_quotation_stands_above_the_words_of_its_source_with_every_change_in_words()
    {
        var lines = Print(Report, 100).Split('\n').ToList();
        var at = lines.FindIndex(line => line.TrimStart().StartsWith("draft ", StringComparison.Ordinal));
        Assert.Equal(
            ["draft   China really wants peace", "source  China        wants peace for its help", "              added              left out"],
            lines.GetRange(at, 3).Select(line => line[9..].TrimEnd()));
    }

    [Fact]
    public void The_page_pairs_the_same_words_and_shows_the_text_beside_its_findings()
    {
        var page = new HtmlParser().ParseDocument(HtmlReport.Render(Report, new RunFacts("0.0.0")));
        Assert.Equal(
            ["draft|source", "China|China", "really||added", "wants|wants", "peace|peace", "|for its help|left out"],
            page.QuerySelectorAll(".aligned .pair").Select(pair => string.Join('|', pair.Children.Select(part => part.TextContent))));
        Assert.Equal("beside", page.QuerySelector("main")!.ClassName);
        Assert.Equal(MadeDraft.Text, page.QuerySelector(".text")!.TextContent);
    }

    [Fact]
    public void No_two_findings_bear_one_number()
    {
        var numbers = Report.Sections.SelectMany(section => section.Blocks).OfType<Point>().Select(point => point.Number).ToList();
        Assert.NotEmpty(numbers);
        Assert.Equal(numbers.Distinct(), numbers);
    }

    [Fact]
    public void A_draft_with_something_in_every_part_makes_a_valid_Word_document_with_its_text()
    {
        var file = WrittenDocx.Of(Report);
        Assert.Empty(file.Faults);
        Assert.Equal(MadeDraft.Text, file.Text);
        var quotation = file.Anchored.Index().Single(place => place.Item == "\"China really wants peace\"").Index;
        Assert.StartsWith("≠ altered", file.Comments[quotation], StringComparison.Ordinal);
        Assert.Contains("Xinhua (4 April 2022, Ministers speak by telephone): “", file.Comments[quotation], StringComparison.Ordinal);
        Assert.Contains(Call.DocumentA.Url!, file.Comments[quotation], StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_any_words_hold_them_in_their_order_at_any_width() =>
        Gen.Select(Gen.Select(Gen.OneOf("a", "外交部", "two words", "", "😀", "a very long run of words that is left out of it", "שלום").Array[2], Gen.OneOf("", "left out")).List[1, 12], Gen.Int[20, 120]).Sample((pieces, width) =>
        {
            var alignment = new Alignment("draft", "source", [.. pieces.Select(piece => new AlignedPiece(piece.Item1[0], piece.Item1[1], piece.Item2))]);
            var report = new Report("r") { Sections = [new Section("s", "S", [new Point("p", "1", Mark.Differs, Phrase.Plain("h")) { Alignment = alignment }])] };
            var rows = Print(report, width).Split('\n').Select(line => line.TrimStart()).ToList();
            Assert.Equal(Words(alignment.Pieces.Select(piece => piece.Above)), Words(rows.Where(row => row.StartsWith("draft ", StringComparison.Ordinal)).Select(row => row[6..])));
            Assert.Equal(Words(alignment.Pieces.Select(piece => piece.Below)), Words(rows.Where(row => row.StartsWith("source ", StringComparison.Ordinal)).Select(row => row[7..])));
        });

    private static string Words(IEnumerable<string> parts) => string.Join(' ', string.Join(' ', parts).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Print(Report report, int width)
    {
        var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(new TerminalReport(report));
        return writer.ToString();
    }
}
