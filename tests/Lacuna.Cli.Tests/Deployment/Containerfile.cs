using System.Text.RegularExpressions;

namespace Lacuna.Cli.Tests.Deployment;

/// <summary>The steps of <c>deploy/Containerfile</c>.</summary>
internal sealed partial record Containerfile(IReadOnlyList<(string Word, string Text)> Steps)
{
    /// <summary>Variables set in the last image.</summary>
    public IReadOnlyDictionary<string, string> Environment =>
        Steps.Where(step => step.Word == "ENV").SelectMany(step => Settings().Matches(step.Text)).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value.Trim('"'), StringComparer.Ordinal);

    /// <summary>What the build is given of the repository.</summary>
    public IReadOnlyList<string> Copied =>
        [.. Steps.Where(step => step.Word == "COPY" && !step.Text.StartsWith("--from", StringComparison.Ordinal)).SelectMany(step => step.Text.Split(' ')[..^1])];

    public static Containerfile Read()
    {
        var lines = File.ReadAllText(Path.Combine(Manifest.Folder, "Containerfile")).Replace("\\\n", " ", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new Containerfile([.. lines.Where(line => line[0] != '#').Select(line => line.Split(' ', 2)).Select(parts => (parts[0], parts[1].Trim()))]);
    }

    public string Last(string word) => Steps.Last(step => step.Word == word).Text;

    [GeneratedRegex("([A-Z_]+)=(\"[^\"]*\"|\\S+)")]
    private static partial Regex Settings();
}
