using Lacuna.Archive.Connections;
using Lacuna.Archive.Storing;
using Lacuna.Core.Actors;

namespace Lacuna.Archive.Adding;

/// <summary>Writes actors, and who speaks and is spoken to; each actor of a state brings the state with it.</summary>
internal sealed class ActorRows(SqlSession session)
{
    private readonly Dictionary<string, long> _rows = new(StringComparer.Ordinal);

    /// <summary>Notes who speaks (role 0) or is spoken to (role 1) in a statement.</summary>
    /// <returns>Their rows, and those of their states.</returns>
    public IReadOnlyList<long> Add(IReadOnlyCollection<Actor> actors, long statement, int role)
    {
        if (actors.Count == 0)
        {
            return [];
        }

        long[] rows = [.. actors.SelectMany(WithState).Select(RowOf).Distinct()];
        foreach (var row in rows)
        {
            session.Append(Tables.StatementActor, row, role, statement);
        }

        return rows;
    }

    /// <summary>Forgets who speaks or is spoken to in a statement.</summary>
    public void Remove(IEnumerable<Actor> actors, long statement, int role)
    {
        foreach (var actor in actors.SelectMany(WithState))
        {
            session.Run("DELETE FROM statement_actor WHERE actor = $1 AND role = $2 AND statement = $3", RowOf(actor), role, statement);
        }
    }

    /// <summary>The actor, and the state that it belongs to when that is another.</summary>
    public static IEnumerable<Actor> WithState(Actor actor) =>
        actor.State is { } state && !string.Equals(state, actor.Id, StringComparison.Ordinal) ? [actor, new Actor(state, state, ActorKind.State, state)] : [actor];

    /// <summary>The row of an actor, made where there is none.</summary>
    public long RowOf(Actor actor)
    {
        if (!_rows.TryGetValue(actor.Id, out var row))
        {
            // A state that was met only through its people has its id for a label until it is named itself.
            var (held, isNamed) = session.First("SELECT id, label <> name FROM actor WHERE name = $1", static row => (row.GetInt64(0), row.GetTruth(1)), actor.Id);
            row = held > 0 ? held : session.Number("INSERT INTO actor (name, label, kind, state) VALUES ($1, $2, $3, $4) RETURNING id", actor.Id, actor.Name, (int)actor.Kind, actor.State)!.Value;
            if (held > 0 && !isNamed && actor.Name != actor.Id)
            {
                session.Run("UPDATE actor SET label = $2 WHERE id = $1", row, actor.Name);
            }

            _rows.Add(actor.Id, row);
        }

        return row;
    }
}
