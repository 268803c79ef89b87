namespace Lacuna.Cli.Tests;

/// <summary>An archive of the shipped samples, imported once; each test has a copy of its own.</summary>
internal static class SampleArchive
{
    private static readonly Lazy<Task<byte[]>> Imported = new(ImportAsync);

    public static async Task<string> CopyTo(Scratch scratch)
    {
        var archive = scratch.Path("samples.lacuna");
        await File.WriteAllBytesAsync(archive, await Imported.Value, TestContext.Current.CancellationToken);
        return archive;
    }

    private static async Task<byte[]> ImportAsync()
    {
        using var scratch = new Scratch();
        var archive = scratch.Path("samples.lacuna");
        var samples = Path.Combine(Cases.Repository, "samples");
        var run = await LacunaRun.Of(["import", Path.Combine(samples, "2022-04-04-wang-kuleba"), Path.Combine(samples, "2022-04-bucha-silence"), "--archive", archive, "--reader", "rules"], CancellationToken.None);
        Assert.Equal(ExitCode.Done, run.ExitCode);
        return await File.ReadAllBytesAsync(archive);
    }
}
