using Lacuna.Reporting.Comparisons;
using Lacuna.Reporting.Terminal;
using Lacuna.Reporting.Tests.Made;
using Spectre.Console;

namespace Lacuna.Reporting.Tests.Terminal;

public sealed class TerminalReportTests
{
    private static readonly Model.Report Report = ComparisonReport.Of(Call.Comparison, [Call.Elsewhere]);

    [Theory]
    [InlineData(100, true, "compare/terminal.txt")]
    [InlineData(60, true, "compare/terminal-narrow.txt")]
    [InlineData(100, false, "compare/terminal-ascii.txt")]
    public void A_comparison_reads_as_its_golden_case(int width, bool unicode, string golden) =>
        EveryCulture.Check(() => Golden.Check($"reports/{golden}", Print(Report, width, unicode)));

    [Fact]
    public void No_line_ends_in_a_blank_or_is_wider_than_the_terminal() => Assert.All(
        Print(Report, 60).Split('\n'),
        line =>
        {
            Assert.Equal(line.TrimEnd(), line);
            Assert.True(line.Length <= 60, line);
        });

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
