using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Archive;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Silences;
using Lacuna.Findings.Voices;
using Lacuna.Findings.Watching.Events;
using Lacuna.Findings.Watching.Plans;
using Lacuna.Reading.Actors;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Findings.Watching.Detecting;

/// <summary>Tells when an actor first names a subject in its own voice.</summary>
internal sealed class SilenceDetector(IArchive archive, ActorTable table, ImmutableArray<SilenceRule> rules, TimeProvider clock) : IWatchDetector
{
    /// <summary>Days looked at before a document where the rule names no first day: a year, over which the actor's own rate is taken too.</summary>
    private const int UsualDays = 365;

    private readonly SilenceFinder _finder = new(archive, table);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WatchEvent>> FindAsync(IReadOnlyList<News> news, CancellationToken cancellation)
    {
        var events = new List<WatchEvent>();
        foreach (var rule in rules)
        {
            var subject = await SubjectOfAsync(rule.Subject, cancellation).ConfigureAwait(false);
            var matcher = new TermMatcher(subject);
            var scope = new ActorScope(rule.Actor, table);
            var naming = news.Where(item => item.Reading.Document is { Published.Date: not null, Source: { } source } && scope.Carries(source) && matcher.IsIn(item.Reading.Text)).ToList();
            if (naming.Count == 0)
            {
                continue;
            }

            var earliest = naming.Min(item => item.Reading.Document.Published!.Date!.Value);
            var latest = naming.Max(item => item.Reading.Document.Published!.Date!.Value);
            var start = rule.Since ?? earliest.PlusDays(-UsualDays);
            if (latest < start)
            {
                continue;
            }

            var silence = await _finder.FindAsync(new SilenceQuestion(rule.Actor, subject, new DateInterval(start, latest)), cancellation).ConfigureAwait(false);
            if (silence.First is { } first && naming.Find(item => item.Reading.Document.Version == first.Document.Version) is { } breaking)
            {
                events.Add(EventOf(rule, silence, first, breaking));
            }
        }

        return events;
    }

    private WatchEvent EventOf(SilenceRule rule, Silence silence, SubjectMention first, News breaking)
    {
        var (actor, subject) = (rule.Actor.Name, rule.Subject.Name);
        var from = LocalDatePattern.Iso.Format(silence.Question.Window.Start);
        var counts = silence.Counts;
        var isEstablished = silence.Doubts.IsEmpty && counts.BeforeFirst > 0;
        var bound = silence.Bounds.PerDocument is { } most && counts.BeforeFirst > 0
            ? string.Create(CultureInfo.InvariantCulture, $" With so many, it can have named it in at most {100 * Math.Min(1, most):0.#}% of them at that time (95% bound, divided by a recall of {silence.Bounds.Recall:0.##}).")
            : "";
        return new WatchEvent(
            EventId.Of(WatchEventKind.SilenceBroken, rule.Actor.Id, subject, rule.Since is { } since ? LocalDatePattern.Iso.Format(since) : "", first.Document.Version.DocumentId),
            WatchEventKind.SilenceBroken,
            clock.GetUtcNow(),
            isEstablished ? $"{actor} breaks its silence on {subject}" : $"{actor} names {subject}: the first mention held",
            string.Create(CultureInfo.InvariantCulture,
                $"{first.Document.Source?.Name ?? "The document"} names {subject} in the voice of {actor} ({Told(first)}). Before it {counts.BeforeFirst} of its documents since {from}, on {counts.DaysBeforeFirst} days, do not.{bound}"))
        {
            Rule = $"{actor} on {subject}",
            Evidence = [WatchEvidence.Of("first mention", breaking.Reading.Document, first.Evidence)],
            Limits = [.. silence.Doubts.Select(doubt => doubt.Words), .. counts.BeforeFirst == 0 ? ["No earlier document of its channels is held in these days, so an earlier mention cannot be ruled out."] : Array.Empty<string>()],
        };
    }

    private static string Told(SubjectMention mention) =>
        mention.Speakers.IsEmpty ? "the narrative of its own page" : $"a statement by {string.Join(" and ", mention.Speakers.Select(speaker => speaker.Name))}";

    private async Task<Subject> SubjectOfAsync(Subject named, CancellationToken cancellation)
    {
        if (!named.Terms.IsEmpty)
        {
            return named;
        }

        var kept = await archive.SubjectsAsync(cancellation).ConfigureAwait(false);
        return kept.FirstOrDefault(subject => subject.Name.Equals(named.Name, StringComparison.OrdinalIgnoreCase)) ?? named with { Terms = [new SubjectTerm(named.Name)] };
    }
}
