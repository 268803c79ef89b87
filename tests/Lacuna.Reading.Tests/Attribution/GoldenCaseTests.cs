using System.Text.Json;
using Lacuna.Core.Reading;

namespace Lacuna.Reading.Tests.Attribution;

/// <summary>Golden cases: a text and the statements in it, with as much of each as the case is about.</summary>
/// <remarks>
/// <c>expected.json</c> is an array with one object a statement, in text order. Properties: source, cue, content (array),
/// addressee, channel, relay, hedge as words; speakers and addressees as arrays of names; form, act; negated; inside as the
/// index of the outer statement. What an object leaves out is not compared; no statement may be missing or left over.
/// </remarks>
public sealed class GoldenCaseTests
{
    public static TheoryData<string> Names()
    {
        var names = new TheoryData<string>();
        foreach (var folder in Directory.EnumerateDirectories(Cases.Path("attribution")).Order(StringComparer.Ordinal))
        {
            names.Add(Path.GetFileName(folder));
        }

        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_statements_of_a_case_are_those_expected(string name)
    {
        var folder = Cases.Path($"attribution/{name}");
        var read = Read.Text(File.ReadAllText(Path.Combine(folder, "text.txt")).TrimEnd(), name);
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected.json")));
        var expected = json.RootElement.EnumerateArray().ToList();
        Assert.Equal(
            expected.Select(item => item.GetProperty("cue").GetString()),
            read.Statements.Select(statement => Read.Words(read, statement.Cue)));
        for (var i = 0; i < expected.Count; i++)
        {
            foreach (var property in expected[i].EnumerateObject())
            {
                Assert.Equal($"{i} {property.Name}: {Wanted(property.Value)}", $"{i} {property.Name}: {Ours(read, read.Statements[i], property.Name)}");
            }
        }
    }

    private static string Wanted(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => string.Join(" | ", value.EnumerateArray().Select(item => item.GetString())),
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };

    private static string Ours(AnnotatedDocument read, Statement statement, string property) => property switch
    {
        "source" => Read.Words(read, statement.Source),
        "cue" => Read.Words(read, statement.Cue),
        "content" => string.Join(" | ", statement.Content.Select(content => Read.Words(read, content))),
        "speakers" => string.Join(" | ", statement.Speakers.Select(actor => actor.Name)),
        "addressee" => Read.Words(read, statement.AddresseeSpan),
        "addressees" => string.Join(" | ", statement.Addressees.Select(actor => actor.Name)),
        "channel" => Read.Words(read, statement.Channel),
        "relay" => statement.Relay?.Name ?? "",
        "hedge" => Read.Words(read, statement.Hedge),
        "form" => statement.Form.ToString(),
        "act" => statement.Act.ToString(),
        "strength" => statement.Strength.ToString(System.Globalization.CultureInfo.InvariantCulture),
        "negated" => statement.IsNegated ? "true" : "false",
        "plea" => statement.IsPlea ? "true" : "false",
        "inside" => statement.Inside is { } id ? read.Statements.IndexOf(read.Statements.Single(other => other.Id == id)).ToString(System.Globalization.CultureInfo.InvariantCulture) : "",
        _ => throw new ArgumentException($"expected.json names no property '{property}'."),
    };
}
