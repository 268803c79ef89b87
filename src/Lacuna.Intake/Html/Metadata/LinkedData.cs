using System.Text.Json;
using AngleSharp.Dom;
using Lacuna.Intake.Jsonl;

namespace Lacuna.Intake.Html.Metadata;

/// <summary>What a page says of its article in JSON-LD (schema.org).</summary>
internal sealed class LinkedData
{
    private const int DeepestGraph = 4;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public string? Headline { get; private set; }

    public string? Published { get; private set; }

    public string? Modified { get; private set; }

    public string? Language { get; private set; }

    public string? Publisher { get; private set; }

    /// <summary>The whole text, which pages built by scripts hold here alone.</summary>
    public string? Body { get; private set; }

    /// <summary>Reads every block of <paramref name="page"/>; blocks that are not JSON are passed over.</summary>
    public static LinkedData Of(IDocument page)
    {
        var data = new LinkedData();
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(LoneSurrogates.Replace(script.TextContent), Lenient);
                data.Take(json.RootElement, DeepestGraph);
            }
            catch (JsonException)
            {
                // Pages often break their own JSON; other sources of the same facts follow.
            }
        }

        return data;
    }

    private void Take(JsonElement node, int depth)
    {
        if (depth < 0)
        {
            return;
        }

        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray())
            {
                Take(item, depth - 1);
            }
        }
        else if (node.ValueKind == JsonValueKind.Object)
        {
            if (node.TryGetProperty("@graph", out var graph))
            {
                Take(graph, depth - 1);
            }

            if (IsArticle(node))
            {
                Headline ??= Text(node, "headline");
                Published ??= Text(node, "datePublished");
                Modified ??= Text(node, "dateModified");
                Language ??= Text(node, "inLanguage");
                Body ??= Text(node, "articleBody");
                Publisher ??= node.TryGetProperty("publisher", out var publisher) ? Text(publisher, "name") : null;
            }
        }
    }

    /// <summary>Any type that ends in Article, Posting, Report or WebPage: NewsArticle, BlogPosting, ReportageNewsArticle.</summary>
    private static bool IsArticle(JsonElement node) => node.TryGetProperty("@type", out var type) && type.ValueKind switch
    {
        JsonValueKind.String => IsArticle(type.GetString()!),
        JsonValueKind.Array => type.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.String && IsArticle(item.GetString()!)),
        _ => false,
    };

    private static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal)
        || type.EndsWith("Report", StringComparison.Ordinal) || type.EndsWith("WebPage", StringComparison.Ordinal);

    private static string? Text(JsonElement node, string key) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String
            && value.GetString()?.Trim() is { Length: > 0 } text ? text : null;
}
