namespace Lacuna.Cli;

/// <summary>How the process ends; documented in docs/cli.md.</summary>
internal static class ExitCode
{
    /// <summary>The report was made, whatever it found: finding nothing is a finding.</summary>
    public const int Done = 0;

    /// <summary>A fault of Lacuna's own.</summary>
    public const int Fault = 1;

    /// <summary>The command line cannot be understood: unknown verb or option, missing argument, bad value, one file given twice.</summary>
    public const int BadUse = 2;

    /// <summary>A document cannot be read: missing, no document in a folder, binary, too large.</summary>
    public const int InputRefused = 3;

    /// <summary>The report cannot be written where it was asked for.</summary>
    public const int OutputRefused = 4;

    /// <summary>Cancelled from the keyboard or by a signal: 128 and SIGINT, as shells count.</summary>
    public const int Cancelled = 130;
}
