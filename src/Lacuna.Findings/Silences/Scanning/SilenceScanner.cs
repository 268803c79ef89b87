using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Core.Actors;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Statistics;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Findings.Silences.Scanning;

/// <summary>Looks for silences of all actors that have channels in an archive, on many subjects, and controls how many of them are false findings.</summary>
public static class SilenceScanner
{
    /// <summary>Judges every actor on every subject.</summary>
    /// <param name="archive">The record.</param>
    /// <param name="table">The actors known beforehand.</param>
    /// <param name="actors">Whom to look at; empty for all that have channels in the record.</param>
    /// <param name="subjects">What may be named.</param>
    /// <param name="window">The days.</param>
    /// <param name="theme">Only documents on this could have named a subject; null when every document could.</param>
    /// <param name="options">Numbers by which silences are judged; null for the defaults.</param>
    /// <param name="cancellation">Stops the scan.</param>
    public static async Task<SilenceScan> ScanAsync(
        IArchive archive,
        ActorTable table,
        IReadOnlyCollection<Actor> actors,
        IReadOnlyCollection<Subject> subjects,
        DateInterval window,
        Subject? theme = null,
        SilenceOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(subjects);
        var holdings = await archive.SourcesAsync(cancellation).ConfigureAwait(false);
        var finder = new SilenceFinder(archive, table, options);
        var rows = new List<ScanRow>();
        foreach (var subject in subjects)
        {
            foreach (var actor in actors.Count > 0 ? actors : SpeakersOf(holdings, table))
            {
                var question = new SilenceQuestion(actor, subject, window) { Theme = theme };
                rows.Add(new ScanRow(await finder.JudgeAsync(question, holdings, cancellation).ConfigureAwait(false)));
            }
        }

        return new SilenceScan(window, Adjust(rows));
    }

    private static IEnumerable<Actor> SpeakersOf(IEnumerable<SourceHolding> holdings, ActorTable table) =>
        holdings
            .Select(holding => holding.Source.SpeaksFor)
            .OfType<string>()
            .Select(id => table.ById(id) is { } voice && voice.State is { } state ? table.ById(state) ?? voice : table.ById(id) ?? new Actor(id, id, ActorKind.Organisation))
            .Distinct()
            .OrderBy(actor => actor.Name, StringComparer.Ordinal);

    private static ImmutableArray<ScanRow> Adjust(List<ScanRow> rows)
    {
        var tested = rows.Where(row => row.Chance is not null).ToList();
        var adjusted = FalseDiscovery.Adjust([.. tested.Select(row => row.Chance!.Value)]);
        return
        [
            .. tested.Select((row, i) => row with { Adjusted = adjusted[i] })
                .OrderBy(row => row.Chance)
                .ThenBy(row => row.Silence.Question.Actor.Id, StringComparer.Ordinal)
                .ThenBy(row => row.Silence.Question.Subject.Name, StringComparer.Ordinal),
            .. rows.Where(row => row.Chance is null),
        ];
    }
}
