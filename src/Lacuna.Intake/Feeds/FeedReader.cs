using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Lacuna.Core.Documents;
using Lacuna.Intake.Decoding;
using Lacuna.Intake.Languages;
using Lacuna.Intake.Piles;

namespace Lacuna.Intake.Feeds;

/// <summary>Makes a document of each entry of a feed.</summary>
internal static partial class FeedReader
{
    /// <summary>Every entry of the RSS or Atom feed in <paramref name="decoded"/>.</summary>
    public static IEnumerable<Taken> ReadXml(DecodedText decoded, ItemContent content, IntakeOptions options)
    {
        if (NestedEntity().IsMatch(decoded.Text))
        {
            return [Taken.Refused(RefusalReason.ExpandsTooMuch, "declares entities made of entities, by which a few bytes can become very many")];
        }

        var text = decoded.Text[FeedSigns.StartOf(decoded.Text)..];
        var notes = decoded.Notes.ToBuilder();
        var address = content.Retrieval?.Address;
        var root = FeedMarkup.Read(text, options.Limits.MarkupDepth, notes);
        var feed = root is null ? null
            : root.Is(Vocabularies.Atom, "feed") || root.Is(Vocabularies.Atom, "entry") ? AtomFeed.Read(root, text, address)
            : RssFeed.Read(root, text, address);
        return feed is null ? [Taken.Refused(RefusalReason.Damaged, "is no feed that can be read")] : Documents(feed, notes.ToImmutable(), content, options);
    }

    /// <summary>Every entry of the JSON feed in <paramref name="decoded"/>.</summary>
    public static IEnumerable<Taken> ReadJson(DecodedText decoded, ItemContent content, IntakeOptions options) =>
        JsonFeed.Read(decoded.Text, content.Retrieval?.Address, options.Limits.MarkupDepth) is { } feed
            ? Documents(feed, decoded.Notes, content, options)
            : [Taken.Refused(RefusalReason.Damaged, "is no JSON feed that can be read: its JSON is broken")];

    private static IEnumerable<Taken> Documents(Feed feed, ImmutableArray<Note> notes, ItemContent content, IntakeOptions options)
    {
        var number = 0;
        foreach (var entry in feed.Entries)
        {
            if (++number > options.Limits.FeedEntries)
            {
                yield return Taken.Refused(RefusalReason.TooMany, string.Create(CultureInfo.InvariantCulture, $"holds more than {options.Limits.FeedEntries} entries; the rest was not read"));
                yield break;
            }

            yield return DocumentOf(entry, feed, notes, content, content.OriginOf(number), options);
        }

        if (number == 0)
        {
            yield return Taken.Refused(RefusalReason.NoText, "is a feed without entries");
        }
    }

    private static Taken DocumentOf(FeedEntry entry, Feed feed, ImmutableArray<Note> notes, ItemContent content, string origin, IntakeOptions options)
    {
        var hasContent = entry.Content is { Length: > 0 };
        var text = hasContent ? entry.Content! : entry.Summary ?? "";
        var draft = new DocumentDraft(options)
        {
            Origin = origin,
            Id = IdOf(entry.Id, feed, content),
            SourceId = entry.Id,
            Title = entry.Title,
            Url = entry.Url,
            OutletName = entry.Outlet is { Length: > 0 } outlet ? outlet : feed.Title,
            Language = LanguageTags.Tidy(entry.Language) ?? (LanguageGuess.Of(text) is null ? LanguageTags.Tidy(feed.Language) : null),
            PublishedWording = entry.Published,
            ModifiedWording = entry.Modified,
            IsPartial = !hasContent,
            Retrieval = content.Retrieval,
        };
        draft.Notes.AddRange(notes);
        draft.Notes.AddRange(entry.Notes);
        if (!hasContent)
        {
            draft.Notes.Add(new Note("text.partial", "The feed carries a summary only; absence from it proves nothing."));
        }

        draft.SetText(text, options.Limits);
        return draft.IsEmpty && entry.Title.Length == 0 ? Taken.Refused(RefusalReason.NoText, "the entry has no text") with { Origin = origin } : new Taken(draft.Build());
    }

    /// <summary>An id that is no address of any kind is only unique within its feed.</summary>
    private static string? IdOf(string? id, Feed feed, ItemContent content) =>
        id is null || id.Contains(':', StringComparison.Ordinal) ? id : $"{feed.Home ?? content.Retrieval?.Address ?? content.Origin}#{id}";

    [GeneratedRegex("""<!ENTITY\s+[\w.:-]{1,100}\s+(?:"[^"&]{0,1000}&(?!#)|'[^'&]{0,1000}&(?!#))""", RegexOptions.CultureInvariant)]
    private static partial Regex NestedEntity();
}
