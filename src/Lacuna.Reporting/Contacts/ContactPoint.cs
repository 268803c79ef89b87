using System.Collections.Immutable;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Contacts;

/// <summary>One contact of a pile: its readouts, who asked, who published first, and what may be said of a missing side.</summary>
internal static class ContactPoint
{
    /// <summary>Passing words quoted for one contact; JSON has them all.</summary>
    private const int PassingQuoted = 3;

    public static Point Of(ContactRecord contact, ActorWords words)
    {
        var of = contact.Participants.IsEmpty ? "" : $" of {words.Of(contact.Participants)}";
        var on = contact.Date is { } days ? DayWords.Of(days) : "day not told";
        var told = contact.Readouts.IsEmpty
            ? contact.Mentions.Select(mention => Quote(mention.Document.Document, mention.Evidence, words))
            : contact.Readouts.Select(readout => Quote(readout.Document.Document, readout.Evidence, words));
        return new Point($"contact-{contact.Id}", contact.Id, MarkOf(contact), Phrase.Of($"{on:b}, {KindWords.Of(contact.Kind)}{of}"))
        {
            Quotes = [.. told],
            Details = [.. Details(contact, words)],
        };
    }

    private static Mark MarkOf(ContactRecord contact) => contact switch
    {
        { IsPaired: true } => Mark.Shared,
        _ when contact.MissingSides.Any(side => side.Verdict == MissingSideVerdict.PublishedNothing) => Mark.Absent,
        _ => Mark.None,
    };

    private static Quote Quote(Document document, Evidence evidence, ActorWords words) => new(words.AccountOf(document), evidence)
    {
        Detail = DocumentWords.DateAndTitle(document),
        Url = document.Url,
        Language = document.Language,
        WithContext = true,
    };

    /// <summary>Who asked, who published first, what may be said of missing sides, what is told in passing.</summary>
    public static IEnumerable<Phrase> Details(ContactRecord contact, ActorWords words)
    {
        foreach (var readout in contact.Readouts)
        {
            if (readout is { WhoAsked: { } who, WhoAskedEvidence: { } evidence })
            {
                yield return Phrase.Of($"asked for by {words.Of(who)}, says {words.AccountOf(readout.Document.Document)}: {evidence.Exact:q}");
            }
        }

        foreach (var mark in contact.Corrections)
        {
            yield return Phrase.Of($"its accounts were put together by hand, {CorrectionWords.By(mark)}");
        }

        if (contact.PublishedFirst is { } first)
        {
            yield return Phrase.Plain($"published first: {words.AccountOf(first.Document.Document)}");
        }

        foreach (var side in contact.MissingSides)
        {
            yield return Missing(side);
            foreach (var line in Passing("words that may speak of it", side.PossibleMentions, words))
            {
                yield return line;
            }
        }

        if (contact.Readouts.Length > 0)
        {
            foreach (var line in Passing("told of in passing", contact.Mentions, words))
            {
                yield return line;
            }
        }

        if (contact.Readouts.Sum(readout => readout.Copies.Length) is var copies and > 0)
        {
            yield return Phrase.Plain($"{Counted.Of(copies, "copy", "copies")} left out");
        }
    }

    private static IEnumerable<Phrase> Passing(string how, ImmutableArray<PassingMention> mentions, ActorWords words)
    {
        foreach (var mention in mentions.Take(PassingQuoted))
        {
            var document = mention.Document.Document;
            yield return Phrase.Of($"{how}, {words.AccountOf(document)} ({DocumentWords.DateAndTitle(document)}): {mention.Evidence.Exact:q}");
        }

        if (mentions.Length > PassingQuoted)
        {
            yield return Phrase.Plain($"{how} in {Counted.Of(mentions.Length - PassingQuoted, "more document")}, quoted with --json");
        }
    }

    private static Phrase Missing(MissingSide side) => side.Verdict switch
    {
        MissingSideVerdict.PublishedNothing => Phrase.Of($"{side.Side.Name:b} {"published nothing":b}: {Coverage(side.Coverage)}, none on this contact"),
        MissingSideVerdict.MentionedOnly when !side.PossibleMentions.IsEmpty => Phrase.Of($"{side.Side.Name:b} published no readout, and not established that it published nothing: {Coverage(side.Coverage)}"),
        MissingSideVerdict.MentionedOnly => Phrase.Of($"{side.Side.Name:b} published no readout and tells of it in passing: {Coverage(side.Coverage)}"),
        MissingSideVerdict.NotCovered => Phrase.Of($"{side.Side.Name:b}: not established, its channel is not held for these days ({Coverage(side.Coverage)})"),
        MissingSideVerdict.NoChannel => Phrase.Of($"{side.Side.Name:b}: not established, no channel of it is held"),
        _ => throw new InvalidOperationException($"No words for {side.Verdict}."),
    };

    private static string Coverage(ChannelCoverage? coverage)
    {
        if (coverage is null)
        {
            return "no document of its channel";
        }

        var window = coverage.Window is { } days ? $" of {DayWords.Of(days)}" : "";
        var before = coverage.LastBefore is { } last ? $", the last before on {DayWords.Of(last)}" : ", none before";
        var after = coverage.FirstAfter is { } first ? $", the first after on {DayWords.Of(first)}" : ", none after";
        var holes = string.Concat(coverage.Holes.Select(hole => $"; hole {DayWords.Of(hole.Days)}, {hole.Reason}"));
        return $"{Counted.Of(coverage.Documents, "document")}{window} from {Counted.List(coverage.Sources)}{before}{after}{holes}";
    }
}
