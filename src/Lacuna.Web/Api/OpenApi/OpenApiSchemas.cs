using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Lacuna.Web.Api.OpenApi;

/// <summary>The schemas of docs/schema and of the answers around them (JSON Schema 2020-12), put in the dialect of OpenAPI 3.0, which most makers of clients read.</summary>
internal static partial class OpenApiSchemas
{
    private const string Folder = "schema/";

    /// <summary>Schemas whose definitions keep their names, since all others share them.</summary>
    private static readonly HashSet<string> Shared = new(StringComparer.Ordinal) { "common", "answers" };

    /// <summary>The schemas that <paramref name="wanted"/> need, by name.</summary>
    public static JsonObject Of(IEnumerable<string> wanted)
    {
        var all = Read();
        var found = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        var open = new Queue<string>(wanted);
        while (open.TryDequeue(out var name))
        {
            if (found.ContainsKey(name))
            {
                continue;
            }

            var (file, schema) = all[name];
            found[name] = Put(schema, file, open);
        }

        return new JsonObject(found.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
    }

    private static Dictionary<string, (string File, JsonObject Schema)> Read()
    {
        var all = new Dictionary<string, (string, JsonObject)>(StringComparer.Ordinal);
        var assembly = typeof(OpenApiSchemas).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var schema = JsonNode.Parse(stream)!.AsObject();
            var file = FileName().Match(resource).Groups[1].Value;
            foreach (var (name, definition) in schema["$defs"]?.AsObject() ?? [])
            {
                all[NameOf(file, name)] = (file, definition!.AsObject());
            }

            if (schema.ContainsKey("properties"))
            {
                all[NameOf(file, null)] = (file, schema);
            }
        }

        return all;
    }

    /// <summary>A schema in the other dialect; the schemas that it refers to are added to <paramref name="referred"/>.</summary>
    private static JsonObject Put(JsonObject schema, string file, Queue<string> referred)
    {
        var put = new JsonObject();
        foreach (var (key, value) in schema)
        {
            switch (key)
            {
                case "$schema" or "$id" or "$defs" or "title":
                    break;
                case "$ref":
                    put["allOf"] = new JsonArray(Reference(value!.GetValue<string>(), file, referred));
                    break;
                case "allOf":
                    put["allOf"] = new JsonArray([.. value!.AsArray().Select(part => PutOrRefer(part!.AsObject(), file, referred))]);
                    break;
                case "anyOf":
                    // Always a schema or null.
                    foreach (var (inner, part) in Put(value![0]!.AsObject(), file, referred))
                    {
                        put[inner] = part?.DeepClone();
                    }

                    put["nullable"] = true;
                    break;
                case "type" when value is JsonArray types:
                    put["type"] = types[0]!.DeepClone();
                    put["nullable"] = true;
                    break;
                case "const":
                    put["type"] = "string";
                    put["pattern"] = $"^{Regex.Escape(value!.GetValue<string>())}$";
                    break;
                case "enum":
                    Enumerate(put, value!.AsArray());
                    break;
                case "items":
                    put["items"] = PutOrRefer(value!.AsObject(), file, referred);
                    break;
                case "properties":
                    put["properties"] = Properties(value!.AsObject(), file, referred);
                    break;
                default:
                    put[key] = value?.DeepClone();
                    break;
            }
        }

        return put;
    }

    private static JsonObject PutOrRefer(JsonObject schema, string file, Queue<string> referred) =>
        schema is { Count: 1 } && schema["$ref"] is { } reference ? Reference(reference.GetValue<string>(), file, referred) : Put(schema, file, referred);

    private static JsonObject Properties(JsonObject properties, string file, Queue<string> referred)
    {
        var put = new JsonObject();
        foreach (var (name, schema) in properties)
        {
            put[name] = PutOrRefer(schema!.AsObject(), file, referred);
        }

        // As AnswerLinks adds them.
        if (put.ContainsKey("contentHash") && !put.ContainsKey(AnswerLinks.Name))
        {
            var links = put.ContainsKey("exact") ? "EvidenceLinks" : put.ContainsKey("id") ? "DocumentLinks" : null;
            if (links is not null)
            {
                put[AnswerLinks.Name] = Reference($"#/$defs/{links}", "answers", referred);
            }
        }

        return put;
    }

    private static void Enumerate(JsonObject put, JsonArray values)
    {
        put["type"] = "string";
        put["enum"] = new JsonArray([.. values.Select(value => value?.DeepClone())]);
        if (values.Any(value => value is null || value.GetValueKind() == JsonValueKind.Null))
        {
            put["nullable"] = true;
        }
    }

    private static JsonObject Reference(string reference, string file, Queue<string> referred)
    {
        var parts = reference.Split('#', 2);
        var name = NameOf(parts[0].Length == 0 ? file : FileName().Match("/" + parts[0]).Groups[1].Value, parts.Length > 1 ? parts[1].Split('/')[^1] : null);
        referred.Enqueue(name);
        return new JsonObject { ["$ref"] = $"#/components/schemas/{name}" };
    }

    private static string NameOf(string file, string? definition) =>
        definition is null ? Pascal(file) : Shared.Contains(file) ? Pascal(definition) : Pascal(file) + Pascal(definition);

    private static string Pascal(string name) => string.Concat(name.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    [GeneratedRegex(@"/(?:lacuna\.)?([a-z-]+)\.schema\.json")]
    private static partial Regex FileName();
}
