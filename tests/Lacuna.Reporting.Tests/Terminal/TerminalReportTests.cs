using System.Text.RegularExpressions;
using Lacuna.Reporting.Comparisons;
using Lacuna.Reporting.Contacts;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Readings;
using Lacuna.Reporting.Terminal;
using Lacuna.Reporting.Tests.Made;
using Spectre.Console;

namespace Lacuna.Reporting.Tests.Terminal;

public sealed partial class TerminalReportTests
{
    private static readonly Model.Report Report = ComparisonReport.Of(Call.Comparison, [Call.Elsewhere]);

    [Theory]
    [InlineData(100, true, "compare/terminal.txt")]
    [InlineData(60, true, "compare/terminal-narrow.txt")]
    [InlineData(100, false, "compare/terminal-ascii.txt")]
    public void A_comparison_reads_as_its_golden_case(int width, bool unicode, string golden) =>
        EveryCulture.Check(() => Golden.Check($"reports/{golden}", Print(Report, width, unicode)));

    [Fact]
    public void A_reading_with_every_mark_reads_as_its_golden_case() =>
        EveryCulture.Check(() => Golden.Check("reports/read/terminal.txt", Print(ReadingReport.Of(FullReading.Document), 100)));

    [Fact]
    public void Contacts_read_as_their_golden_case() => EveryCulture.Check(() => Golden.Check(
        "reports/contacts/terminal.txt", Print(ContactsReport.Of(ContactPile.Records, ContactPile.Documents, ["Left out: x.bin: not text"]), 100)));

    [Fact]
    public void Colour_repeats_and_never_adds()
    {
        var coloured = Print(Report, 100, colour: true);
        Assert.Contains('\u001b', coloured);
        Assert.Equal(Print(Report, 100), AnsiCodes().Replace(coloured, ""));
    }

    [Fact]
    public void No_line_ends_in_a_blank_or_is_wider_than_the_terminal() => Assert.All(
        Print(Report, 60).Split('\n'),
        line =>
        {
            Assert.Equal(line.TrimEnd(), line);
            Assert.True(line.Length <= 60, line);
        });

    [Fact]
    public void What_the_public_wrote_is_neither_markup_nor_a_command_to_the_terminal()
    {
        const string Wicked = "[bold red]x[/] {0} \u001b[2J\u0007\u009b31m \u202Eabc\ud800";
        var report = new Model.Report(Wicked) { Sections = [new Section("s", Wicked, [new Model.Paragraph(Phrase.Of($"{Wicked:q}"))])] };
        var text = Print(report, 100);
        Assert.Contains("[bold red]x[/] {0}", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, c => (char.IsControl(c) && c != '\n') || c == '\u202E' || char.IsSurrogate(c));
    }

    [Fact]
    public void Wide_characters_are_counted_as_two_cells_and_may_be_parted_anywhere_but_before_a_full_stop()
    {
        var report = new Model.Report("") { Answer = [Phrase.Plain("外交部发言人昨日表示，中方对此表示关切。")] };
        Assert.Equal("外交部发言人昨日表\n示，中方对此表示关\n切。\n", Print(report, 20));
    }

    [Fact]
    public void Words_longer_than_a_line_are_parted_and_right_to_left_text_comes_through()
    {
        var report = new Model.Report("") { Answer = [Phrase.Plain("https://example.org/a-very-long-address السلام عليكم")] };
        Assert.Equal("https://example.org/\na-very-long-address\nالسلام عليكم\n", Print(report, 20));
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex AnsiCodes();

    internal static string Print(Model.Report report, int width, bool unicode = true, bool colour = false)
    {
        var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = unicode;
        console.Write(new TerminalReport(report));
        return writer.ToString().ReplaceLineEndings("\n");
    }
}
