using System.Text;
using Lacuna.Findings.Silences;
using Lacuna.Reporting.Html;
using Lacuna.Reporting.Json;
using Lacuna.Reporting.Silences;
using Lacuna.Reporting.Terminal;
using Lacuna.Reporting.Tests.Made;
using Spectre.Console;

namespace Lacuna.Reporting.Tests.Silences;

public sealed class SilenceReportTests
{
    private static readonly RunFacts Run = new("0.0.0");

    [Fact]
    public void Silences_of_each_verdict_read_as_their_golden_cases() => EveryCulture.Check(() =>
    {
        Golden.Check("reports/silence/silent.txt", Print(SilenceReport.Of(MadeSilences.Silent)));
        Golden.Check("reports/silence/broken.txt", Print(SilenceReport.Of(MadeSilences.Broken)));
        Golden.Check("reports/silence/open.txt", Print(SilenceReport.Of(MadeSilences.Open)));
        Golden.Check("reports/silence/scan.txt", Print(SilenceScanReport.Of(MadeSilences.Scan)));
    });

    [Fact]
    public void A_silence_reads_as_its_golden_page() =>
        EveryCulture.Check(() => Golden.Check("reports/silence/report.html", HtmlReport.Render(SilenceReport.Of(MadeSilences.Silent), Run)));

    [Fact]
    public void Silences_of_each_verdict_have_the_published_form() => EveryCulture.Check(() =>
    {
        foreach (var silence in (Silence[])[MadeSilences.Silent, MadeSilences.Broken, MadeSilences.Open])
        {
            JsonForm.Check(Write(to => JsonSilences.Write(to, silence, Run)));
        }

        Golden.Check("reports/silence/report.json", Write(to => JsonSilences.Write(to, MadeSilences.Broken, Run)));
    });

    [Fact]
    public void A_scan_subjects_and_coverage_have_the_published_form()
    {
        JsonForm.Check(Write(to => JsonSilences.Write(to, MadeSilences.Scan, Run)));
        JsonForm.Check(Write(to => JsonSilences.Write(to, [MadeSilences.Bucha], Run)));
        JsonForm.Check(Write(to => JsonSilences.Write(to, MadeSilences.Holdings, Run)));
    }

    [Fact]
    public void No_row_of_a_scan_stands_without_its_denominator_and_chances()
    {
        var printed = Print(SilenceScanReport.Of(MadeSilences.Scan));
        foreach (var column in (string[])["n", "days", "p", "q", "coverage"])
        {
            Assert.Contains(column, printed, StringComparison.Ordinal);
        }

        Assert.Contains("no ranking", printed, StringComparison.Ordinal);
    }

    private static string Print(Model.Report report)
    {
        var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = 100;
        console.Profile.Capabilities.Unicode = true;
        console.Write(new TerminalReport(report));
        return writer.ToString();
    }

    private static string Write(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
