using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

namespace Lacuna.Cli.Tests.Deployment;

/// <summary>A value of a YAML file: a text, a list or a map.</summary>
internal sealed partial record Manifest(object? Value)
{
    public static string Folder { get; } = Path.Combine(Cases.Repository, "deploy");

    public Manifest this[string key] => Find(key) ?? throw new KeyNotFoundException($"there is no '{key}' among {string.Join(", ", Map.Keys)}");

    public string Text => Value is string text ? text : throw new InvalidDataException($"{Value} is no text");

    public int Number => int.Parse(Text, System.Globalization.CultureInfo.InvariantCulture);

    public IEnumerable<Manifest> Items => ((List<object?>)Value!).Select(item => new Manifest(item));

    public IEnumerable<(string Key, Manifest Value)> Pairs => Map.Select(pair => ((string)pair.Key, new Manifest(pair.Value)));

    private Dictionary<object, object?> Map => (Dictionary<object, object?>)Value!;

    /// <summary>The documents of a file of the folder <c>deploy</c>.</summary>
    public static IEnumerable<Manifest> Read(string name)
    {
        using var reader = new StreamReader(Path.Combine(Folder, name));
        var parser = new MergingParser(new Parser(reader));
        var all = new List<Manifest>();
        parser.Consume<StreamStart>();
        while (parser.Accept<DocumentStart>(out _))
        {
            all.Add(new Manifest(new DeserializerBuilder().Build().Deserialize<object>(parser)));
        }

        return all;
    }

    public Manifest? Find(string key) => Value is Dictionary<object, object?> map && map.TryGetValue(key, out var value) ? new Manifest(value) : null;

    /// <summary>Refuses calls of <c>lacuna</c> in a container that it does not know.</summary>
    /// <returns>The verbs that are called.</returns>
    public async Task<string[]> CheckCallsAsync()
    {
        var words = new[] { "entrypoint", "command", "args" }.SelectMany(key => Find(key)?.Items ?? []).Select(item => item.Text).ToList();
        var isOwn = Find("entrypoint") is null && (Find("args") is not null || Find("command") is { } command && !command.Items.First().Text.Contains("sh", StringComparison.Ordinal));
        var calls = Calls().Matches((isOwn ? "lacuna " : "") + string.Join(' ', words)).ToList();
        foreach (var call in calls)
        {
            var help = (await LacunaRun.Of(call.Groups[1].Value, "--help")).Out;
            Assert.Contains("OPTIONS:", help, StringComparison.Ordinal);
            foreach (var option in Options().Matches(call.Groups[2].Value).Select(match => match.Value))
            {
                Assert.Matches($"{option}\\b(?!-)", help);
            }
        }

        return [.. calls.Select(call => call.Groups[1].Value)];
    }

    [GeneratedRegex(@"\blacuna ([a-z]+)((?:(?!\blacuna [a-z]+ )[^|;])*)")]
    private static partial Regex Calls();

    [GeneratedRegex(@"(?<!\S)--[a-z][a-z-]*")]
    private static partial Regex Options();
}
