using System.Collections.Immutable;
using Lacuna.Core.Documents;
using Lacuna.Intake.Cleaning;

namespace Lacuna.Intake.Feeds;

/// <summary>Atom 1.0 (RFC 4287), and 0.3 where it differs in names.</summary>
internal static class AtomFeed
{
    /// <summary>The feed below <paramref name="root"/>, which was fetched from <paramref name="address"/>. A lone entry is a feed of one.</summary>
    public static Feed Read(FeedElement root, string source, string? address)
    {
        var self = FeedAddress.Resolve(LinkOf(root, "self"), root.Base, address) ?? address;
        var home = FeedAddress.Resolve(LinkOf(root, "alternate"), root.Base, self);
        var entries = root.Is(Vocabularies.Atom, "entry") ? [root] : root.All(Vocabularies.Atom, "entry");
        return new Feed(
            Spaces.OneLine(TextOf(Child(root, "title"), source)),
            home,
            root.Attributes.GetValueOrDefault("xml:lang"),
            entries.Select(entry => EntryOf(entry, source, self ?? home)));
    }

    /// <summary>Address, as written, of the link of that relation; a page is preferred to other types.</summary>
    public static string? LinkOf(FeedElement element, string relation)
    {
        string? other = null;
        foreach (var link in element.All(Vocabularies.Atom, "link"))
        {
            var href = link.Attributes.GetValueOrDefault("href")?.Trim();
            var kind = link.Attributes.GetValueOrDefault("rel", "alternate").Trim();
            if (string.IsNullOrEmpty(href) || !kind.Equals(relation, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            // The link may have a base of its own.
            href = FeedAddress.Resolve(href, link.Base) ?? href;
            if (link.Attributes.GetValueOrDefault("type", "text/html").Contains("html", StringComparison.OrdinalIgnoreCase))
            {
                return href;
            }

            other ??= href;
        }

        return other;
    }

    /// <summary>Plain text of a text construct or a content element (RFC 4287, 3.1 and 4.1.3); empty for what is no text.</summary>
    public static string TextOf(FeedElement? element, string source)
    {
        if (element is null)
        {
            return "";
        }

        var type = element.Attributes.GetValueOrDefault("type", "text").Trim().ToLowerInvariant();
        return type switch
        {
            "html" or "text/html" or "escaped" => FeedText.Html(element.Text),
            "xhtml" or "application/xhtml+xml" => InnerHtml(element, source),
            "text" or "text/plain" when element.Children.Count > 0 => InnerHtml(element, source),
            "text" or "text/plain" => FeedText.Plain(element.Text),
            _ when type.StartsWith("text/", StringComparison.Ordinal) => FeedText.Guess(element.Text),
            _ => "",
        };
    }

    /// <summary>Plain text of the markup inside <paramref name="element"/>.</summary>
    public static string InnerHtml(FeedElement element, string source)
    {
        var markup = source[element.InnerStart..Math.Max(element.InnerStart, element.InnerEnd)];
        foreach (var (prefix, _) in element.Prefixes.Where(pair => pair.Key.Length > 0 && pair.Value == Vocabularies.Xhtml))
        {
            markup = markup.Replace($"<{prefix}:", "<", StringComparison.Ordinal).Replace($"</{prefix}:", "</", StringComparison.Ordinal);
        }

        return FeedText.Html(markup.Replace("<![CDATA[", "", StringComparison.Ordinal).Replace("]]>", "", StringComparison.Ordinal));
    }

    private static FeedEntry EntryOf(FeedElement entry, string source, string? home)
    {
        var notes = ImmutableArray.CreateBuilder<Note>();
        var content = Child(entry, "content");
        if (content?.Attributes.GetValueOrDefault("src") is { } elsewhere)
        {
            notes.Add(new Note("feed.content-elsewhere", $"The feed points to the text at {FeedAddress.Resolve(elsewhere, content.Base, home) ?? elsewhere} and does not carry it."));
            content = null;
        }

        var published = entry.TextOf(Vocabularies.Atom, "published") ?? entry.TextOf(Vocabularies.Atom, "issued") ?? entry.TextOf(Vocabularies.Atom, "created")
            ?? entry.TextOf(Vocabularies.DublinCore, "date");
        var modified = entry.TextOf(Vocabularies.Atom, "updated") ?? entry.TextOf(Vocabularies.Atom, "modified");
        if (published is null && modified is not null)
        {
            notes.Add(new Note("date.of-change", "The feed gives only the time of the last change, which was taken for that of publication."));
        }

        var url = FeedAddress.Resolve(entry.TextOf(Vocabularies.FeedBurner, "origLink") ?? LinkOf(entry, "alternate"), entry.Base, home);
        var id = entry.TextOf(Vocabularies.Atom, "id");
        return new FeedEntry
        {
            Id = id ?? url,
            Url = url,
            Title = Spaces.OneLine(TextOf(Child(entry, "title"), source)),
            Content = content is null ? null : TextOf(content, source),
            Summary = TextOf(Child(entry, "summary"), source),
            Published = published ?? modified,
            Modified = modified,
            Language = content?.Attributes.GetValueOrDefault("xml:lang") ?? entry.Attributes.GetValueOrDefault("xml:lang"),
            Outlet = entry.All(Vocabularies.Atom, "source").FirstOrDefault() is { } from ? Spaces.OneLine(TextOf(Child(from, "title"), source)) : null,
            Notes = notes.ToImmutable(),
        };
    }

    private static FeedElement? Child(FeedElement element, string name) => element.All(Vocabularies.Atom, name).FirstOrDefault();
}
