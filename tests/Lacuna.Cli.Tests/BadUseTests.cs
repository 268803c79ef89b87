namespace Lacuna.Cli.Tests;

public sealed class BadUseTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public static TheoryData<string, int, string> CommandLines => new()
    {
        { "", ExitCode.BadUse, "lacuna --help" },
        { "reed x", ExitCode.BadUse, "did you mean 'read'" },
        { "frobnicate", ExitCode.BadUse, "there are compare, check, read, contacts" },
        { "--frobnicate", ExitCode.BadUse, "lacuna --help" },
        { "compare", ExitCode.BadUse, "lacuna compare --help" },
        { "compare a.txt", ExitCode.BadUse, "'B'" },
        { "read", ExitCode.BadUse, "lacuna read --help" },
        { "contacts", ExitCode.BadUse, "lacuna contacts --help" },
        { "compare a.txt b.txt --frobnicate", ExitCode.BadUse, "frobnicate" },
        { "compare a.txt b.txt -q", ExitCode.BadUse, "lacuna compare --help" },
        { "compare a.txt b.txt --html", ExitCode.BadUse, "html" },
        { "compare a.txt b.txt --html --json", ExitCode.BadUse, "--html needs a value" },
        { "compare a.txt b.txt --context", ExitCode.BadUse, "--context needs a value" },
        { "compare a.txt b.txt --window", ExitCode.BadUse, "--window needs a value" },
        { "compare a.txt b.txt --window soon", ExitCode.BadUse, "--window 'soon'" },
        { "compare a.txt b.txt --window 9999", ExitCode.BadUse, "366" },
        { "compare a.txt a.txt", ExitCode.BadUse, "twice" },
        { "compare a.txt ./folder/../a.txt", ExitCode.BadUse, "twice" },
        { "compare a.txt b.txt --context a.txt", ExitCode.BadUse, "twice" },
        { "compare a.txt b.txt --about ~", ExitCode.BadUse, "--about" },
        { "compare a.txt b.txt --html b.txt", ExitCode.BadUse, "write over" },
        { "compare a.txt b.txt --published yesterdayish", ExitCode.BadUse, "2022-04-04" },
        { "compare a.txt b.txt --zone Mars/Olympus", ExitCode.BadUse, "Mars/Olympus" },
        { "read a.txt --map nowhere.json", ExitCode.BadUse, "kremlin" },
        { "read a.txt --speaks-for state:CHN", ExitCode.BadUse, "--source" },
        { "contacts folder --from 4.4.2022", ExitCode.BadUse, "2022-04-04" },
        { "contacts folder --from 2022-04-05 --to 2022-04-04", ExitCode.BadUse, "swap" },
        { "contacts folder --kind chat", ExitCode.BadUse, "meeting" },
        { "read missing.txt", ExitCode.InputRefused, "missing.txt" },
        { "compare missing.txt b.txt", ExitCode.InputRefused, "missing.txt" },
        { "compare a.txt b.txt --context missing", ExitCode.InputRefused, "missing" },
        { "compare a.txt folder", ExitCode.InputRefused, "folder" },
        { "contacts empty", ExitCode.InputRefused, "empty" },
        { "read binary.txt", ExitCode.InputRefused, "binary.txt" },
        { "read huge.txt", ExitCode.InputRefused, "huge.txt" },
        { "compare a.txt b.txt --html nowhere/x.html", ExitCode.OutputRefused, "nowhere" },
        { "compare a.txt b.txt --html folder", ExitCode.OutputRefused, "folder" },
    };

    [Theory]
    [MemberData(nameof(CommandLines))]
    public async Task Bad_use_gives_one_clear_line_and_its_exit_code(string commandLine, int exitCode, string mend)
    {
        _scratch.Write("a.txt", "Wang Yi spoke with Dmytro Kuleba.");
        _scratch.Write("b.txt", "Spoke with Wang Yi.");
        _scratch.Write("folder/c.txt", "The ministers met.");
        Directory.CreateDirectory(_scratch.Path("empty"));
        File.WriteAllBytes(_scratch.Path("binary.txt"), [0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 0, 0, 2, 0, 0, 3]);
        if (commandLine.Contains("huge", StringComparison.Ordinal))
        {
            WriteHuge(_scratch.Path("huge.txt"));
        }

        var run = await LacunaRun.Of([.. commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(InScratch)]);
        run.CheckRefused(exitCode, mend);
    }

    public void Dispose() => _scratch.Dispose();

    /// <summary>200 MB of text.</summary>
    private static void WriteHuge(string path)
    {
        var megabyte = new byte[1 << 20];
        megabyte.AsSpan().Fill((byte)'a');
        using var huge = File.Create(path);
        for (var i = 0; i < 200; i++)
        {
            huge.Write(megabyte);
        }
    }

    /// <summary>File names stand for files of the scratch folder; a tilde for an empty argument.</summary>
    private string InScratch(string argument) => argument switch
    {
        "~" => "",
        _ when argument.Contains('.', StringComparison.Ordinal) && !argument.Contains("2022", StringComparison.Ordinal) => _scratch.Path(argument),
        "folder" or "empty" or "missing" => _scratch.Path(argument),
        _ => argument,
    };
}
