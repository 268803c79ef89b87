using System.Text;

namespace Lacuna.Cli.Tests;

/// <summary>One run of the command inside the test process, with what it printed.</summary>
internal sealed record LacunaRun(int ExitCode, string Out, string Error)
{
    /// <summary>Refuses all but this: nothing printed, <paramref name="code"/>, and one clear line that holds <paramref name="words"/> and shows nothing of our insides.</summary>
    public void CheckRefused(int code, string words)
    {
        Assert.Equal((code, ""), (ExitCode, Out));
        Assert.EndsWith("\n", Error, StringComparison.Ordinal);
        var line = Assert.Single(Error.TrimEnd('\n').Split('\n'));
        Assert.StartsWith("lacuna: ", line, StringComparison.Ordinal);
        Assert.Contains(words, line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", line, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", line, StringComparison.Ordinal);
    }

    public static Task<LacunaRun> Of(params string[] args) => Of(args, TestContext.Current.CancellationToken);

    public static async Task<LacunaRun> Of(string[] args, CancellationToken cancellation, bool unicode = true, bool colour = false, bool debug = false)
    {
        using var stream = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        using var surroundings = new Surroundings
        {
            Out = stream,
            OutText = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\n" },
            Error = error,
            Unicode = unicode,
            Colour = colour,
            Debug = debug,
        };
        var code = await LacunaApp.RunAsync(args, surroundings, cancellation);
        return new LacunaRun(code, Encoding.UTF8.GetString(stream.ToArray()), error.ToString());
    }
}
