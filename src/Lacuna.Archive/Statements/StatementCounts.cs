using Lacuna.Core.Actors;

namespace Lacuna.Archive.Statements;

/// <summary>Counts statements that have been asked for one by one.</summary>
internal static class StatementCounts
{
    /// <summary>By day, in order of days.</summary>
    public static IEnumerable<StatementDay> Days(IEnumerable<StatementRow> rows) =>
        rows.Where(row => row.Document.Published?.Date is not null)
            .GroupBy(row => row.Document.Published!.Date!.Value)
            .OrderBy(day => day.Key)
            .Select(day => new StatementDay(day.Key, day.Count()));

    /// <summary>By act, those with most first.</summary>
    public static IEnumerable<ActStatements> Acts(IEnumerable<StatementRow> rows) =>
        rows.GroupBy(row => row.Statement.Act)
            .Select(act => new ActStatements(act.Key, act.Count()))
            .OrderByDescending(act => act.Statements).ThenBy(act => act.Act);

    /// <summary>By actor, those with most first; the state that an actor belongs to counts with it.</summary>
    public static IEnumerable<ActorStatements> Actors(IEnumerable<StatementRow> rows, StatementPart by)
    {
        var named = new Dictionary<string, Actor>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var actors = by == StatementPart.Speaker ? row.Statement.Speakers : row.Statement.Addressees;
            foreach (var actor in actors)
            {
                named.TryAdd(actor.Id, actor);
            }

            foreach (var id in actors.SelectMany(actor => actor.State is { } state ? new[] { actor.Id, state } : [actor.Id]).Distinct(StringComparer.Ordinal))
            {
                counts[id] = counts.GetValueOrDefault(id) + 1;
            }
        }

        return counts
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new ActorStatements(named.GetValueOrDefault(pair.Key) ?? new Actor(pair.Key, pair.Key, ActorKind.State, pair.Key), pair.Value));
    }
}
