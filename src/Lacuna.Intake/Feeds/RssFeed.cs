using System.Collections.Immutable;
using Lacuna.Core.Documents;

namespace Lacuna.Intake.Feeds;

/// <summary>RSS 0.9x, 1.0 and 2.0, with the modules that carry texts and dates.</summary>
internal static class RssFeed
{
    /// <summary>The feed below <paramref name="root"/>, which was fetched from <paramref name="address"/>.</summary>
    public static Feed Read(FeedElement root, string source, string? address)
    {
        var channel = root.Children.FirstOrDefault(child => child.Is(Vocabularies.Rss, "channel")) ?? root;
        var home = FeedAddress.Resolve(channel.TextOf(Vocabularies.Rss, "link") ?? AtomFeed.LinkOf(channel, "alternate"), channel.Base, AtomFeed.LinkOf(channel, "self"), address);
        var language = channel.TextOf(Vocabularies.Rss, "language") ?? channel.TextOf(Vocabularies.DublinCore, "language");

        // Items stand beside the channel in RSS 0.9 and 1.0, and inside it in the others.
        var items = channel.All(Vocabularies.Rss, "item").Concat(channel == root ? [] : root.All(Vocabularies.Rss, "item"));
        return new Feed(FeedText.Headline(channel.TextOf(Vocabularies.Rss, "title")), home, language, items.Select(item => EntryOf(item, source, home, address)));
    }

    private static FeedEntry EntryOf(FeedElement item, string source, string? home, string? address)
    {
        var guid = item.All(Vocabularies.Rss, "guid").FirstOrDefault();
        var id = guid?.Text.Trim() is { Length: > 0 } text ? text : item.Attributes.GetValueOrDefault("rdf:about");
        var link = item.TextOf(Vocabularies.FeedBurner, "origLink") ?? item.TextOf(Vocabularies.Rss, "link") ?? AtomFeed.LinkOf(item, "alternate");
        if (link is null && id is not null && guid?.Attributes.GetValueOrDefault("isPermaLink")?.Trim() is not "false")
        {
            link = FeedAddress.Resolve(id);
        }

        var content = item.HtmlOf(Vocabularies.Content, "encoded", source) is { } encoded ? FeedText.Html(encoded)
            : item.Children.FirstOrDefault(child => child.Is(Vocabularies.Xhtml, "body") || child.Is(Vocabularies.Xhtml, "div")) is { } body ? AtomFeed.InnerHtml(body, source)
            : item.Children.FirstOrDefault(child => child.Is(Vocabularies.Atom, "content")) is { } atom ? AtomFeed.TextOf(atom, source)
            : null;
        var url = FeedAddress.Resolve(link, item.Base, home, address);
        return new FeedEntry
        {
            Id = id ?? url,
            Url = url,
            Title = FeedText.Headline(item.TextOf(Vocabularies.Rss, "title") ?? item.TextOf(Vocabularies.DublinCore, "title")),
            Content = content,
            Summary = FeedText.Guess(item.HtmlOf(Vocabularies.Rss, "description", source) ?? item.TextOf(Vocabularies.Atom, "summary") ?? item.TextOf(Vocabularies.DublinCore, "description")),
            Published = item.TextOf(Vocabularies.Rss, "pubDate") ?? item.TextOf(Vocabularies.DublinCore, "date") ?? item.TextOf(Vocabularies.DublinCore, "issued")
                ?? item.TextOf(Vocabularies.DublinCore, "created") ?? item.TextOf(Vocabularies.Atom, "published"),
            Modified = item.TextOf(Vocabularies.Atom, "updated") ?? item.TextOf(Vocabularies.DublinCore, "modified"),
            Language = item.TextOf(Vocabularies.DublinCore, "language") ?? item.Attributes.GetValueOrDefault("xml:lang"),
            Outlet = item.TextOf(Vocabularies.Rss, "source"),
            Notes = link is not null && url is null
                ? [new Note("feed.link-unusable", $"The entry's link \"{link.Trim()}\" is no web address.")]
                : ImmutableArray<Note>.Empty,
        };
    }
}
