using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Findings.Silences;
using Lacuna.Findings.Silences.Opportunities;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Silences;

/// <summary>The findings of a silence with their words.</summary>
internal static class SilenceSections
{
    public static Section? First(Silence silence) => silence.First is not { } first ? null : new Section("first", "First mention in its own voice",
    [
        new Point("first-mention", "1", Mark.None, Phrase.Of($"{SilenceWords.When(first.Document):b}, {SilenceWords.VoiceOf(first)}")) { Quotes = [SilenceWords.Quote(first)] },
    ]);

    public static Section? NearMisses(Silence silence) => Points("near-misses", silence.First is null ? "Nearest to a mention" : "Nearest misses before it", silence.NearMisses.Select((miss, i) =>
        new Point($"near-miss-{Number(i)}", Number(i), Mark.None, Phrase.Of($"{SilenceWords.When(miss.Document)}, {(miss.Mention is { } named ? SilenceWords.VoiceOf(named) : "could have named it and does not")}: {miss.Document.Title}"))
        {
            Quotes = miss.Mention is { } mention ? [SilenceWords.Quote(mention)] : [],
        }));

    public static Section? Voices(Silence silence) => silence.Mentions.IsEmpty ? null : new Section("voices", "Whose voice names it",
    [
        new Table("Documents of its channels that name it, each by the voice nearest to its own", ["voice", "documents", "first"],
        [
            .. silence.Mentions.GroupBy(mention => mention.Voice).OrderBy(group => group.Key).Select(group => ImmutableArray.Create(
                Phrase.Plain(SilenceWords.Of(group.Key)), Phrase.Plain(Counted.Number(group.Count())), Phrase.Plain(SilenceWords.When(group.First().Document)))),
        ]),
    ]);

    public static Section? Reported(Silence silence) => Points("reported", "Reported of it by other channels", silence.ReportedElsewhere.Select((row, i) =>
        new Point($"reported-{Number(i)}", Number(i), Mark.None, Phrase.Plain(SilenceWords.When(row.Document))) { Quotes = [SilenceWords.Quote(row.Document, row.Evidence, withContext: false)] }));

    public static Section? Pleas(Silence silence) => Points("pleas", "Pleas addressed to it", silence.Pleas.Select((row, i) =>
        new Point($"plea-{Number(i)}", Number(i), Mark.None, Phrase.Plain($"{SilenceWords.When(row.Document)}, {Counted.List([.. row.Statement.Speakers.Select(speaker => speaker.Name)])}"))
        {
            Quotes = [SilenceWords.Quote(row.Document, row.Evidence, withContext: false)],
        }));

    public static Section? Missed(Silence silence)
    {
        var missed = silence.Opportunities.Where(opportunity => !opportunity.IsTaken).ToList();
        var taken = silence.Opportunities.Length - missed.Count;
        return Points("opportunities", $"Occasions on which it could have named it and did not ({Counted.Number(missed.Count)}; taken {Counted.Number(taken)})", missed.Select((opportunity, i) =>
            new Point($"opportunity-{Number(i)}", Number(i), Mark.Absent, Phrase.Plain($"{SilenceWords.When(opportunity.Document)}, {Kind(opportunity)}: {opportunity.Document.Title}"))
            {
                Quotes = [SilenceWords.Quote(opportunity.Document, opportunity.Evidence, withContext: false)],
            }));
    }

    public static Section? Hindrances(Silence silence) => Points("hindrances", "Reasons for having had no occasion", silence.Hindrances.Select((reason, i) =>
        new Point($"hindrance-{Number(i)}", Number(i), Mark.None, reason.Kind == HindranceKind.Holiday
            ? Phrase.Of($"{"Public holiday":b}: {reason.Words}, {SilenceWords.Of(reason.Days!)}")
            : Phrase.Of($"{"Briefing not held":b}, notice of {SilenceWords.When(reason.Document!)}"))
        {
            Quotes = reason.Evidence is { } words ? [SilenceWords.Quote(reason.Document!, words, withContext: false)] : [],
        }));

    public static Section? Channels(Silence silence) => silence.Channels.IsEmpty ? null : new Section("channels", "Channel by channel",
    [
        new Table("What each channel alone allows to say", ["channel", "verdict", "documents", "name it", "own voice", "before first", "held"],
        [
            .. silence.Channels.Select(channel => ImmutableArray.Create(
                Phrase.Plain(channel.Source.Name),
                Phrase.Plain(SilenceWords.Of(channel.Verdict)),
                Phrase.Plain(Counted.Number(channel.Counts.Documents)),
                Phrase.Plain(Counted.Number(channel.Counts.Naming)),
                Phrase.Plain(Counted.Number(channel.Counts.NamingOwn)),
                Phrase.Plain(Counted.Number(channel.Counts.BeforeFirst)),
                Phrase.Plain(Held(channel)))),
        ]),
    ]);

    private static string Held(ChannelSilence channel) =>
        (channel.Basis is { } basis ? SilenceWords.Of(basis) : "not held") + (channel.Holes.IsEmpty ? "" : $"; {Counted.Of(channel.Holes.Length, "hole")}");

    private static string Kind(Opportunity opportunity) => opportunity.Contact is { } contact ? KindWords.Of(contact.Kind) : SilenceWords.Of(opportunity.Kind);

    private static Section? Points(string id, string heading, IEnumerable<Point> points)
    {
        var blocks = points.Select(point => (Block)point).ToImmutableArray();
        return blocks.IsEmpty ? null : new Section(id, heading, blocks);
    }

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
