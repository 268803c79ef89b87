using System.Collections.Immutable;
using Lacuna.Archive.Statements;
using Lacuna.Core.Actors;
using Lacuna.Findings.Voices;
using Lacuna.Web.Charts;
using Lacuna.Web.Lists;
using Lacuna.Web.Records;
using Lacuna.Web.Subjects;
using NodaTime;

namespace Lacuna.Web.Actors;

/// <summary>Gathers what the record holds of an actor, by counts of the archive and without a text but those of its latest statements.</summary>
internal sealed class ActorReader(OpenRecord record, KeptAnswers kept)
{
    /// <summary>Counterparts told.</summary>
    private const int MostCounterparts = 25;

    /// <summary>Latest statements told.</summary>
    private const int MostLatest = 10;

    /// <summary>Names told; some states have dozens.</summary>
    private const int MostNames = 12;

    public async Task<ActorFound> ReadAsync(Actor actor, CancellationToken cancellation)
    {
        var archive = record.Archive;
        var (by, to) = (new StatementQuery { Speakers = [actor.Id] }, new StatementQuery { Addressees = [actor.Id] });
        var spoken = await archive.DaysAsync(by, cancellation).ConfigureAwait(false);
        var heard = await archive.DaysAsync(to, cancellation).ConfigureAwait(false);
        var acts = await archive.ActsAsync(by, cancellation).ConfigureAwait(false);
        var holdings = await archive.SourcesAsync(cancellation).ConfigureAwait(false);
        var own = new OwnSources(actor, []);
        var days = (await RecordDays.OfAsync(record, kept, cancellation).ConfigureAwait(false)).All;
        return new ActorFound(actor)
        {
            Names = [.. record.Actors.NamesOf(actor.Id).Where(name => name != actor.Name).Take(MostNames)],
            Offices = [.. record.Actors.OfficesOf(actor.Id).OrderByDescending(office => office.From ?? LocalDate.MinIsoValue)],
            OfficesUntil = record.Actors.KnownUntil(actor.Id),
            Channels = [.. holdings.Where(holding => own.Contains(holding.Source))],
            Statements = acts.Sum(act => act.Statements),
            Addressed = await archive.CountAsync(to, cancellation).ConfigureAwait(false),
            Acts = acts,
            Addressees = Named(await archive.ActorsAsync(by, StatementPart.Addressee, MostCounterparts, cancellation).ConfigureAwait(false)),
            Addressers = Named(await archive.ActorsAsync(to, StatementPart.Speaker, MostCounterparts, cancellation).ConfigureAwait(false)),
            Latest = await LatestAsync(by, spoken, cancellation).ConfigureAwait(false),
            Chart = days is null || (spoken.IsEmpty && heard.IsEmpty) ? null : CountChart.Of(
                $"Statements by and to {actor.Name}", "statements", days,
                ("By it", spoken.Select(day => (day.Day, day.Statements))), ("To it", heard.Select(day => (day.Day, day.Statements)))),
            Subjects = await archive.SubjectsAsync(cancellation).ConfigureAwait(false),
            Days = days,
        };
    }

    private ImmutableArray<ActorStatements> Named(ImmutableArray<ActorStatements> counted) =>
        [.. counted.Select(one => one with { Actor = record.Actors.ById(one.Actor.Id) ?? one.Actor })];

    /// <summary>The archive gives statements from the first on; counts by day tell from which day on the last few are.</summary>
    private async Task<ImmutableArray<ListEntry>> LatestAsync(StatementQuery by, ImmutableArray<StatementDay> days, CancellationToken cancellation)
    {
        if (days.IsEmpty)
        {
            return [];
        }

        var (first, held) = (days.Length, 0);
        while (first > 0 && held < MostLatest)
        {
            held += days[--first].Statements;
        }

        var rows = new List<StatementRow>();
        await foreach (var row in record.Archive.StatementsAsync(by with { Published = new DateInterval(days[first].Day, days[^1].Day) }, cancellation).ConfigureAwait(false))
        {
            rows.Add(row);
        }

        return [.. Enumerable.Reverse(rows).Take(MostLatest).Select(ListEntry.Of)];
    }
}
