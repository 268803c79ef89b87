using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Lacuna.Cli;

/// <summary>What stands around one run: where it prints, and what can be shown there.</summary>
internal sealed class Surroundings : IDisposable
{
    /// <summary>Width of a report that goes to a file or a pipe, in cells.</summary>
    private const int PipeWidth = 100;

    /// <summary>Longest line that reads well, in cells, however wide the terminal.</summary>
    private const int MostWidth = 120;

    /// <summary>Standard output as bytes, for machine-readable output; always UTF-8.</summary>
    public required Stream Out { get; init; }

    /// <summary>Standard output as text.</summary>
    public required TextWriter OutText { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>True when a person reads standard error as it is written.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>True when standard output understands colours and they are wanted.</summary>
    public bool Colour { get; init; }

    /// <summary>False where only ASCII can be shown.</summary>
    public bool Unicode { get; init; } = true;

    /// <summary>Width of the report in cells.</summary>
    public int Width { get; init; } = PipeWidth;

    /// <summary>True when faults are to be shown with their trace.</summary>
    public bool Debug { get; init; }

    /// <summary>The surroundings of this process.</summary>
    public static Surroundings OfProcess()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        var encoding = OperatingSystem.IsWindows() && Console.IsOutputRedirected ? Encoding.UTF8 : Console.OutputEncoding;
        var stream = Console.OpenStandardOutput();
        return new Surroundings
        {
            Out = stream,
            OutText = new StreamWriter(stream, WithoutPreamble(encoding), 1 << 14),
            Error = Console.Error,
            ErrorIsTerminal = !Console.IsErrorRedirected && Variable("TERM") != "dumb",
            Colour = !Console.IsOutputRedirected && Variable("NO_COLOR") is null && Variable("TERM") != "dumb",
            Unicode = CanShow(encoding, "≠∅“”") && !LocaleIsAscii(),
            Width = Console.IsOutputRedirected ? VariableWidth() ?? PipeWidth : TerminalWidth(),
            Debug = Variable("LACUNA_DEBUG") is not (null or "0"),
        };
    }

    /// <summary>The console that reports and help are printed to.</summary>
    public IAnsiConsole CreateConsole() => CreateConsole(OutText, Colour, Colour, InteractionSupport.No);

    /// <summary>The console that progress is shown on: a terminal, whose line is written over.</summary>
    public IAnsiConsole CreateErrorConsole() => CreateConsole(Error, ansi: true, Colour, InteractionSupport.Yes);

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            OutText.Dispose();
        }
        catch (IOException)
        {
            // What could not be written has been told already.
        }
    }

    private IAnsiConsole CreateConsole(TextWriter writer, bool ansi, bool colour, InteractionSupport interactive)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = interactive,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = Unicode;
        return console;
    }

    private static Encoding WithoutPreamble(Encoding encoding) =>
        encoding is UTF8Encoding ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) : encoding;

    private static bool CanShow(Encoding encoding, string text) =>
        string.Equals(encoding.GetString(encoding.GetBytes(text)), text, StringComparison.Ordinal);

    /// <summary>The locale "C" promises no more than ASCII, though the runtime writes UTF-8 under it.</summary>
    private static bool LocaleIsAscii() =>
        (Variable("LC_ALL") ?? Variable("LC_CTYPE") ?? Variable("LANG")) is "C" or "POSIX";

    private static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth is var width and > 0 ? Math.Min(width, MostWidth) : PipeWidth;
        }
        catch (IOException)
        {
            return PipeWidth;
        }
    }

    private static int? VariableWidth() =>
        int.TryParse(Variable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width >= 20
            ? Math.Min(width, 1000)
            : null;

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
