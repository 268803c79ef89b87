using System.Text.Json;
using System.Text.Json.Nodes;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Text;
using Lacuna.Web.Links;

namespace Lacuna.Web.Api;

/// <summary>Gives every document and every piece of evidence in an answer its permanent addresses. The forms of docs/json.md only gain a property.</summary>
internal static class AnswerLinks
{
    /// <summary>Name of the property.</summary>
    public const string Name = "links";

    /// <summary>Adds links to all objects in <paramref name="node"/>.</summary>
    /// <param name="node">An answer.</param>
    /// <param name="root">Scheme and host, to which addresses are added.</param>
    public static void Add(JsonNode? node, string root)
    {
        switch (node)
        {
            case JsonArray all:
                foreach (var item in all)
                {
                    Add(item, root);
                }

                break;
            case JsonObject one:
                foreach (var (_, value) in one)
                {
                    Add(value, root);
                }

                if (Of(one, root) is { } links)
                {
                    one[Name] = links;
                }

                break;
        }
    }

    /// <summary>Evidence has words in a version; a document has an id and a version; a reading's document stands in it.</summary>
    private static JsonObject? Of(JsonObject one, string root)
    {
        if (Text(one, "contentHash") is not { } hash)
        {
            return null;
        }

        if (Text(one, "exact") is { } exact && Text(one, "document") is { } of && Number(one, "start") is { } start && Number(one, "end") is { } end)
        {
            var evidence = new Evidence(new DocumentVersion(of, hash), TextSpan.FromBounds(start, end), exact, "", "");
            return new JsonObject { ["page"] = root + Addresses.Passage(evidence), ["document"] = root + ApiAddresses.Document(evidence.Of) };
        }

        return Text(one, "id") is not { } id ? null : Of(new DocumentVersion(id, hash), root);
    }

    /// <summary>The links of a document.</summary>
    public static JsonObject Of(DocumentVersion version, string root) => new()
    {
        ["self"] = root + ApiAddresses.Document(version),
        ["page"] = root + Addresses.Version(version),
        ["text"] = root + ApiAddresses.Text(version),
        ["statements"] = root + ApiAddresses.Statements(version),
        ["versions"] = root + ApiAddresses.Versions(version.DocumentId),
    };

    private static string? Text(JsonObject one, string name) => one[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static int? Number(JsonObject one, string name) => one[name] is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;
}
