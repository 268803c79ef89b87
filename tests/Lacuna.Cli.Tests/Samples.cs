namespace Lacuna.Cli.Tests;

/// <summary>The shipped sample of the README's first command.</summary>
internal static class Samples
{
    public static string Folder { get; } = Path.Combine(Cases.Repository, "samples", "2022-04-04-wang-kuleba");

    public static string A { get; } = Path.Combine(Folder, "xinhua-readout.txt");

    public static string B { get; } = Path.Combine(Folder, "kuleba-tweets.txt");

    public static string Context { get; } = Path.Combine(Folder, "context");
}
