using Lacuna.Reporting;
using Lacuna.Reporting.Html;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Terminal;
using Spectre.Console;

namespace Lacuna.Cli.Output;

/// <summary>Gives a report to the terminal, or its findings as JSON, and to a page where one was asked for.</summary>
internal static class ReportWriter
{
    public static void Write(
        Report report, RunFacts run, bool json, string? html, Action<Stream> writeJson, Surroundings surroundings, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (html is not null)
        {
            WholeFile.Write(html, HtmlReport.Render(report, run), cancellation);
        }

        if (json)
        {
            WriteJson(writeJson, surroundings);
        }
        else
        {
            WriteText([report], surroundings);
        }
    }

    public static void WriteText(IEnumerable<Report> reports, Surroundings surroundings)
    {
        var console = surroundings.CreateConsole();
        var isFirst = true;
        foreach (var report in reports)
        {
            if (!isFirst)
            {
                console.WriteLine();
            }

            console.Write(new TerminalReport(report));
            isFirst = false;
        }
    }

    /// <summary>JSON is made whole before the first byte is written, so that a fault leaves no half of it.</summary>
    public static void WriteJson(Action<Stream> write, Surroundings surroundings)
    {
        using var whole = new MemoryStream();
        write(whole);
        whole.WriteByte((byte)'\n');
        whole.WriteTo(surroundings.Out);
        surroundings.Out.Flush();
    }
}
