using System.Text.Json.Nodes;
using Json.Schema;

namespace Lacuna.Tests;

/// <summary>Checks JSON output against docs/schema. The published schemas allow further properties; here none may come without being described.</summary>
internal static class JsonForm
{
    private static readonly Lazy<Dictionary<string, JsonSchema>> Schemas = new(Load);

    /// <summary>Fails with the places where <paramref name="json"/> does not have the form that it says it has.</summary>
    public static JsonNode Check(string json)
    {
        var node = JsonNode.Parse(json)!;
        var schema = Schemas.Value[node["schema"]!.GetValue<string>()];
        using var document = System.Text.Json.JsonDocument.Parse(json);
        var result = schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        var faults = (result.Details ?? []).Where(detail => detail.Errors is { Count: > 0 })
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"));
        Assert.True(result.IsValid, string.Join("\n", faults));
        return node;
    }

    private static Dictionary<string, JsonSchema> Load()
    {
        var folder = Path.Combine(Cases.Repository, "docs", "schema");
        var schemas = new Dictionary<string, JsonSchema>();
        const string Common = "lacuna.common";
        var others = Directory.EnumerateFiles(folder, "lacuna.*.schema.json").Select(file => Path.GetFileName(file).Replace(".schema.json", "", StringComparison.Ordinal));
        foreach (var name in others.Where(name => name != Common).Order(StringComparer.Ordinal).Prepend(Common))
        {
            var text = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, $"{name}.schema.json")))!;
            Close(text);
            schemas[name] = JsonSchema.FromText(text.ToJsonString());
            SchemaRegistry.Global.Register(schemas[name]);
        }

        return schemas;
    }

    private static void Close(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject map:
                if (map["properties"] is JsonObject)
                {
                    map["additionalProperties"] = false;
                }

                foreach (var (_, value) in map.ToList())
                {
                    Close(value);
                }

                break;
            case JsonArray list:
                foreach (var value in list)
                {
                    Close(value);
                }

                break;
        }
    }
}
