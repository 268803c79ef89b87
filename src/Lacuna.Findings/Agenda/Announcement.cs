using System.Collections.Frozen;
using System.Globalization;
using Lacuna.Archive.Documents;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Words;
using Lacuna.Models.Words;
using Lacuna.Reading.Contacts;
using NodaTime;

namespace Lacuna.Findings.Agenda;

/// <summary>An item as its document announces it: its days, its parties and the words that tell it from others.</summary>
internal sealed class Announcement
{
    /// <summary>"Tuesday" and "April" say when, which its days say better.</summary>
    private static readonly FrozenSet<string> Calendar = CultureInfo.InvariantCulture.DateTimeFormat.DayNames
        .Concat(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames)
        .Where(name => name.Length > 0)
        .Select(name => Stemmer.Stem(name.ToLowerInvariant()))
        .ToFrozenSet(StringComparer.Ordinal);

    public Announcement(DocumentRow row, AnnotatedDocument document, AgendaItem item, DateInterval due)
    {
        (Row, Document, Item, Due) = (row, document, item, due);
        foreach (var actor in item.Actors)
        {
            Parties.Add(All, actor);
        }

        foreach (var mention in document.Mentions.Where(mention => item.Span.Contains(mention.Span) && mention.Kind != MentionKind.Pronoun))
        {
            foreach (var actor in mention.Actors)
            {
                Parties.Add(All, actor);
            }
        }

        if (item.Body is { } body)
        {
            Parties.Add(All, body);
        }

        Stems = StemsOf((item.What ?? item.Span).In(document.Text)).ToFrozenSet(StringComparer.Ordinal);
    }

    public DocumentRow Row { get; }

    public AnnotatedDocument Document { get; }

    public AgendaItem Item { get; }

    /// <summary>First and last day on which it falls due.</summary>
    public DateInterval Due { get; }

    /// <summary>Its doers, those its words name, and its body.</summary>
    public List<Actor> All { get; } = [];

    /// <summary>Stems of its content words, without those of the calendar.</summary>
    public FrozenSet<string> Stems { get; }

    /// <summary>How many of its parties are among <paramref name="actors"/>.</summary>
    public int PartiesAmong(IReadOnlyCollection<Actor> actors) => All.Count(party => actors.Any(actor => Parties.AreSame(party, actor)));

    /// <summary>How many of its content words stand in <paramref name="text"/>.</summary>
    public int WordsIn(string text) => StemsOf(text).Distinct(StringComparer.Ordinal).Count(Stems.Contains);

    /// <summary>
    /// True when a statement may be what was announced: it or its document's headline names the body, and shares a word with the item; or, where the
    /// item names no body, they hold at least half of the item's words, and two.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="said">The statement's words.</param>
    public bool IsToldBy(AnnotatedDocument document, TextSpan said)
    {
        var headline = document.Document.Headline ?? new TextSpan(0, document.Text.StartsWith(document.Document.Title, StringComparison.Ordinal) ? document.Document.Title.Length : 0);
        var words = WordsIn($"{headline.In(document.Text)}\n\n{said.In(document.Text)}");
        return Item.Body is { } body
            ? words > 0 && (ActorsIn(document, said).Contains(body) || ActorsIn(document, headline).Contains(body))
            : words >= Math.Max(2, (Stems.Count + 1) / 2);
    }

    /// <summary>Actors that <paramref name="document"/> names in <paramref name="span"/>.</summary>
    public static List<Actor> ActorsIn(AnnotatedDocument document, TextSpan span) =>
        [.. document.Mentions.Where(mention => span.Contains(mention.Span)).SelectMany(mention => mention.Actors).Distinct()];

    private static IEnumerable<string> StemsOf(string text) => WordSplitter.Split(text)
        .Where(word => !word.IsNumber && !ContentWords.IsFunctionWord(text.AsSpan(word.Start, word.Length)) && !Calendar.Contains(word.Stem))
        .Select(word => word.Stem);
}
