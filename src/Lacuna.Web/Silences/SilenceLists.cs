using System.Collections.Immutable;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Statements;
using Lacuna.Findings.Asking;
using Lacuna.Findings.Silences;
using Lacuna.Findings.Silences.Opportunities;
using Lacuna.Findings.Voices;
using Lacuna.Reporting.Phrasing;
using Lacuna.Reporting.Silences;
using Lacuna.Web.Links;
using Lacuna.Web.Lists;
using Lacuna.Web.Records;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Web.Silences;

/// <summary>The lists behind the numbers of a silence. Documents are asked for anew: kept answers hold none, since a long window has thousands.</summary>
internal sealed class SilenceLists(OpenRecord record, SilenceAsked asked)
{
    private readonly SilenceFinder _finder = new(record.Archive, record.Actors);

    /// <summary>The entries of a list, as many as the number says; with <paramref name="day"/> those of one day.</summary>
    public async Task<IReadOnlyList<ListEntry>> OfAsync(Silence silence, SilenceList list, string? day, CancellationToken cancellation)
    {
        var question = silence.Question;
        switch (list)
        {
            case SilenceList.Documents or SilenceList.Days or SilenceList.Naming or SilenceList.OwnVoice or SilenceList.OtherVoice or SilenceList.BeforeFirst or SilenceList.DaysBeforeFirst:
                return Counted(await _finder.RecordAsync(question, cancellation).ConfigureAwait(false), list, DayOf(day));
            case SilenceList.EarlierDocuments or SilenceList.EarlierNaming:
                return OfRate(await _finder.EarlierRecordAsync(question, cancellation).ConfigureAwait(false), list == SilenceList.EarlierNaming);
            case SilenceList.PeerDocuments or SilenceList.PeerNaming:
                return OfRate(await _finder.PeersRecordAsync(silence, cancellation).ConfigureAwait(false), list == SilenceList.PeerNaming);
            case SilenceList.Statements:
                return await StatementsAsync(silence, cancellation).ConfigureAwait(false);
            default:
                return Told(silence, list);
        }
    }

    private IReadOnlyList<ListEntry> Counted(SilenceRecord counted, SilenceList list, LocalDate? day) => list switch
    {
        SilenceList.Days => Days(counted.Documents, SilenceList.Documents),
        SilenceList.DaysBeforeFirst => Days(counted.BeforeFirst, SilenceList.BeforeFirst),
        SilenceList.Naming => [.. counted.Mentions.Select(Mention)],
        SilenceList.OwnVoice => [.. counted.InOwnVoice.Select(Mention)],
        SilenceList.OtherVoice => [.. counted.Mentions.Where(mention => !mention.Voice.IsOwn()).Select(Mention)],
        _ => Documents(list == SilenceList.BeforeFirst ? counted.BeforeFirst : counted.Documents, counted.Mentions, day),
    };

    private static List<ListEntry> Documents(IEnumerable<DocumentRow> documents, IEnumerable<SubjectMention> mentions, LocalDate? day)
    {
        var named = mentions.ToDictionary(mention => mention.Document.Version);
        return [.. documents.Where(row => day is null || row.Published?.Date == day).Select(row => named.TryGetValue(row.Version, out var mention) ? Mention(mention) : ListEntry.Of(row))];
    }

    private List<ListEntry> Days(IEnumerable<DocumentRow> documents, SilenceList list) =>
    [
        .. documents.Where(row => row.Published?.Date is not null).GroupBy(row => row.Published!.Date!.Value).OrderBy(group => group.Key).Select(group => new ListEntry(DayWords.Of(group.Key))
        {
            Address = asked.AddressOf("/silence/list", ("of", SilenceListNames.Of(list)), ("day", LocalDatePattern.Iso.Format(group.Key))),
            Facts = [Reporting.Phrasing.Counted.Of(group.Count(), "document")],
        }),
    ];

    private static IReadOnlyList<ListEntry> OfRate(SilenceRecord counted, bool onlyNaming) =>
        onlyNaming ? [.. counted.InOwnVoice.Select(Mention)] : Documents(counted.Documents.Where(row => row.Published?.Date is not null), counted.Mentions, null);

    private async Task<IReadOnlyList<ListEntry>> StatementsAsync(Silence silence, CancellationToken cancellation)
    {
        var entries = new List<ListEntry>();
        if (silence.Question.Theme is { } theme)
        {
            var query = new StatementQuery
            {
                Speakers = [silence.Question.Actor.Id],
                Sources = [.. silence.Channels.Select(channel => channel.Source.Name)],
                Published = silence.Question.Window,
                About = theme.Terms,
            };
            await foreach (var row in record.Archive.StatementsAsync(query, cancellation).ConfigureAwait(false))
            {
                entries.Add(ListEntry.Of(row));
            }
        }

        return entries;
    }

    private static IReadOnlyList<ListEntry> Told(Silence silence, SilenceList list) => list switch
    {
        SilenceList.NearMisses => [.. silence.NearMisses.Select(miss => miss.Mention is { } mention ? Mention(mention) : ListEntry.Of(miss.Document, "could have named it and does not"))],
        SilenceList.Pleas => [.. silence.Pleas.Select(ListEntry.Of)],
        SilenceList.Reported => [.. silence.ReportedElsewhere.Select(ListEntry.Of)],
        SilenceList.Missed => [.. silence.Opportunities.Where(occasion => !occasion.IsTaken).Select(Occasion)],
        SilenceList.Taken => [.. silence.Opportunities.Where(occasion => occasion.IsTaken).Select(Occasion)],
        SilenceList.Hindrances => [.. silence.Hindrances.Select(Reason)],
        SilenceList.Holes => [.. silence.Channels.SelectMany(channel => channel.Holes.Select(hole => new ListEntry($"{channel.Source.Name}, {DayWords.Of(hole.Days)}") { Address = SourceAddress(channel.Source.Name), Facts = [hole.Reason] }))],
        SilenceList.Channels => [.. silence.Channels.Select(channel => new ListEntry(channel.Source.Name) { Address = SourceAddress(channel.Source.Name), Facts = [SilenceWords.Of(channel.Verdict), Reporting.Phrasing.Counted.Of(channel.Counts.Documents, "document"), $"{Reporting.Phrasing.Counted.Number(channel.Counts.Naming)} name it"] })],
        SilenceList.OtherSubjects => [.. (silence.Latency?.Others ?? []).Select(other => new ListEntry(other.Subject) { Address = Addresses.Of("/subject", ("name", other.Subject)), Facts = [Reporting.Phrasing.Counted.Of(other.Days, "day")] })],
        _ => throw new ArgumentOutOfRangeException(nameof(list), list, null),
    };

    private static ListEntry Mention(SubjectMention mention) => ListEntry.Of(mention.Document, SilenceWords.VoiceOf(mention)) with { Evidence = mention.Evidence };

    private static ListEntry Occasion(Opportunity occasion) => ListEntry.Of(occasion.Document, SilenceWords.Of(occasion.Kind)) with { Evidence = occasion.Evidence };

    private static ListEntry Reason(Hindrance reason) => reason.Document is { } document
        ? ListEntry.Of(document, "briefing not held") with { Evidence = reason.Evidence }
        : new ListEntry(reason.Words) { Facts = reason.Days is { } days ? ["public holiday", DayWords.Of(days)] : ["public holiday"] };

    private static string SourceAddress(string name) => Addresses.Of("/source", ("name", name));

    private static LocalDate? DayOf(string? day) => day is null ? null : GivenDays.Range("day", day).Start;
}
