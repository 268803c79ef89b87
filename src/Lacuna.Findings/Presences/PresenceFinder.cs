using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Statements;
using Lacuna.Core.Actors;
using Lacuna.Core.Coverages;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Silences;
using Lacuna.Findings.Silences.Records;
using Lacuna.Findings.Voices;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Findings.Presences;

/// <summary>Finds who named a subject on which days. Documents are counted by one question for all, voices told only until a cell has its first mention.</summary>
/// <param name="archive">The record.</param>
/// <param name="table">The actors known beforehand.</param>
public sealed class PresenceFinder(IArchive archive, ActorTable table)
{
    private readonly RecordReader _records = new(archive);

    /// <summary>The matrix of all actors that have channels in the record.</summary>
    public async Task<PresenceMatrix> FindAsync(Subject subject, DateInterval window, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var matcher = new TermMatcher(subject);
        var holdings = await archive.SourcesAsync(cancellation).ConfigureAwait(false);
        var published = (await archive.DaysAsync(new DocumentQuery { Published = window }, cancellation).ConfigureAwait(false)).ToLookup(day => day.Source, StringComparer.Ordinal);
        var naming = await NamingAsync(subject, matcher, window, cancellation).ConfigureAwait(false);
        var bySource = naming.ToLookup(row => row.Source?.Name, StringComparer.Ordinal);
        var columns = PresenceColumns.Of(window);
        var rows = new List<PresenceRow>();
        foreach (var (actor, channels) in SpeakersOf(holdings))
        {
            ImmutableArray<string> names = [.. channels.Select(channel => channel.Source.Name)];
            var cells = columns.Select(days => Counted(days, channels, names.SelectMany(name => published[name]))).ToArray();
            var own = names.SelectMany(name => bySource[name]).OrderBy(PublicationKey.Of).ToLookup(row => ColumnOf(columns, row.Published!.Date!.Value));
            var scope = new ActorScope(actor, table);
            await Parallel.ForAsync(0, cells.Length, cancellation, async (i, stop) => cells[i] = await WithMentionAsync(cells[i], own[i], scope, matcher, stop).ConfigureAwait(false)).ConfigureAwait(false);
            rows.Add(new PresenceRow(actor, names, [.. cells]));
        }

        return new PresenceMatrix(subject, window, columns, [.. rows.OrderBy(row => row.First is { } first ? PublicationKey.Of(first.Document) : (Instant.MaxValue, "")).ThenBy(row => row.Actor.Name, StringComparer.Ordinal)])
        {
            Mentions = [.. naming.GroupBy(row => row.Published!.Date!.Value).OrderBy(day => day.Key).Select(day => (day.Key, day.Count()))],
            FirstByAnybody = naming.Count > 0 ? naming[0] : null,
            Pleas = await _records.StatementsAsync(new StatementQuery { OnlyPleas = true, About = subject.Terms, Published = window }, matcher, static _ => true, cancellation).ConfigureAwait(false),
        };
    }

    /// <summary>The documents of an actor's channels in some days, in order, each with the place where it names the subject, if it does: what a cell counts.</summary>
    public async Task<SilenceRecord> RecordAsync(Subject subject, Actor actor, DateInterval days, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var scope = new ActorScope(actor, table);
        var holdings = await archive.SourcesAsync(cancellation).ConfigureAwait(false);
        var channels = holdings.Select(holding => holding.Source).Where(source => source.SpeaksFor is not null && scope.Carries(source)).ToList();
        var documents = await _records.DocumentsAsync(scope, channels, days, null, cancellation).ConfigureAwait(false);
        var candidates = await _records.CandidatesAsync(subject, channels, days, null, cancellation).ConfigureAwait(false);
        return new SilenceRecord([.. documents], [.. await _records.MentionsAsync(candidates, scope, new TermMatcher(subject), cancellation).ConfigureAwait(false)]);
    }

    /// <summary>The documents of all sources that name the subject, in order.</summary>
    private async Task<List<DocumentRow>> NamingAsync(Subject subject, TermMatcher matcher, DateInterval window, CancellationToken cancellation)
    {
        var rows = new List<DocumentRow>();
        await foreach (var row in archive.DocumentsAsync(new DocumentQuery { Terms = subject.Terms, Published = window }, cancellation).ConfigureAwait(false))
        {
            rows.Add(row);
        }

        if (subject.Terms.Any(term => !term.Companions.IsEmpty))
        {
            // The archive looks at terms alone; whether a companion stands beside one, only the text tells.
            var names = new bool[rows.Count];
            await Parallel.ForAsync(0, rows.Count, cancellation, async (i, stop) =>
                names[i] = await archive.DocumentAsync(rows[i].Version, stop).ConfigureAwait(false) is { } document && !matcher.Find(document.Text).IsEmpty).ConfigureAwait(false);
            rows = [.. rows.Where((_, i) => names[i])];
        }

        return [.. rows.OrderBy(PublicationKey.Of)];
    }

    private static PresenceCell Counted(DateInterval days, IReadOnlyCollection<SourceHolding> channels, IEnumerable<PublishedDay> published)
    {
        ImmutableArray<CoverageHole> holes =
            [.. channels.SelectMany(channel => channel.Coverage.HolesIn(days).Select(hole => hole with { Reason = $"{channel.Source.Name}: {hole.Reason}" }))];
        var documents = published.Where(day => days.Contains(day.Day)).Sum(day => day.Documents);
        var state = !holes.IsEmpty ? PresenceState.NotCovered : documents == 0 ? PresenceState.PublishedNothing : PresenceState.PublishedWithout;
        return new PresenceCell(days, state, documents, 0) { Holes = holes };
    }

    /// <summary>A mention stands whatever else is missing.</summary>
    private async Task<PresenceCell> WithMentionAsync(PresenceCell cell, IEnumerable<DocumentRow> naming, ActorScope scope, TermMatcher matcher, CancellationToken cancellation)
    {
        var rows = naming.ToList();
        foreach (var row in rows)
        {
            if (await _records.MentionAsync(row, scope, matcher, cancellation).ConfigureAwait(false) is { } mention && mention.Voice.IsOwn())
            {
                return cell with { State = PresenceState.Named, Naming = rows.Count, First = mention };
            }
        }

        return cell with { Naming = rows.Count };
    }

    private static int ColumnOf(ImmutableArray<DateInterval> columns, LocalDate day)
    {
        var (low, high) = (0, columns.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = columns[middle].End < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Each side that has channels, with them; people's accounts count to the state that they belong to.</summary>
    private IEnumerable<(Actor Actor, List<SourceHolding> Channels)> SpeakersOf(IEnumerable<SourceHolding> holdings) =>
        holdings
            .Where(holding => holding.Source.SpeaksFor is not null)
            .GroupBy(holding => table.ById(holding.Source.SpeaksFor!)?.State ?? holding.Source.SpeaksFor!, StringComparer.Ordinal)
            .Select(side => (table.ById(side.Key) ?? new Actor(side.Key, side.Key, ActorKind.Organisation), side.ToList()));
}
