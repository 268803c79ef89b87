using System.Text.Json;
using Lacuna.Intake.Jsonl;

namespace Lacuna.Intake.Feeds;

/// <summary>JSON Feed 1.0 and 1.1 (jsonfeed.org).</summary>
internal static class JsonFeed
{
    /// <summary>By which a feed is known among JSON files.</summary>
    public const string Mark = "jsonfeed.org/version/";

    /// <summary>The feed in <paramref name="text"/>, which was fetched from <paramref name="address"/>; null when it is no JSON object.</summary>
    public static Feed? Read(string text, string? address, int deepest)
    {
        JsonElement root;
        try
        {
            using var json = JsonDocument.Parse(LoneSurrogates.Replace(text), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = deepest });
            root = json.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var home = FeedAddress.Resolve(Text(root, "home_page_url"), Text(root, "feed_url"), address);
        var items = root.TryGetProperty("items", out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().ToList() : [];
        return new Feed(
            FeedText.Headline(Text(root, "title")),
            home,
            Text(root, "language"),
            items.Where(item => item.ValueKind == JsonValueKind.Object).Select(item => EntryOf(item, home, Text(root, "feed_url") ?? address)));
    }

    private static FeedEntry EntryOf(JsonElement item, string? home, string? address)
    {
        var url = FeedAddress.Resolve(Text(item, "url") ?? Text(item, "external_url"), home, address);
        return new FeedEntry
        {
            Id = Text(item, "id") ?? url,
            Url = url,
            Title = FeedText.Headline(Text(item, "title")),
            Content = Text(item, "content_html") is { } html ? FeedText.Html(html) : Text(item, "content_text") is { } plain ? FeedText.Plain(plain) : null,
            Summary = FeedText.Plain(Text(item, "summary") ?? ""),
            Published = Text(item, "date_published"),
            Modified = Text(item, "date_modified"),
            Language = Text(item, "language"),
        };
    }

    /// <summary>Ids are to be text; feeds write numbers as well.</summary>
    private static string? Text(JsonElement element, string key) => !element.TryGetProperty(key, out var value) ? null
        : value.ValueKind == JsonValueKind.Number ? value.GetRawText()
        : value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
