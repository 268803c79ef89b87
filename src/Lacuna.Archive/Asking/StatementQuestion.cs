using System.Globalization;
using Lacuna.Archive.Connections;
using Lacuna.Archive.Statements;
using Lacuna.Archive.Storing;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;

namespace Lacuna.Archive.Asking;

/// <summary>A question for statements: each store words its conditions, and what is asked by them is the same in all.</summary>
/// <param name="session">Where to ask.</param>
/// <param name="query">What is asked.</param>
internal abstract class StatementQuestion(SqlSession session, StatementQuery query) : IStatementQuestion
{
    /// <summary>Where to ask.</summary>
    protected SqlSession Session => session;

    /// <summary>The conditions.</summary>
    protected SqlText Sql { get; } = new();

    /// <summary>Looks whether words are those that were meant; null where the index tells.</summary>
    protected TermMatcher? Look { get; init; }

    /// <summary>True when nothing can answer.</summary>
    protected bool IsNever { get; init; }

    /// <summary>The tables that the conditions are of.</summary>
    protected abstract string Tables { get; }

    /// <summary>What the id of a statement is called in them.</summary>
    protected abstract string Id { get; }

    /// <summary>What its act is called in them.</summary>
    protected abstract string Act { get; }

    /// <summary>How a further table is joined that is to be looked up for each statement.</summary>
    protected abstract string Join { get; }

    /// <inheritdoc/>
    public IEnumerable<StatementRow> Rows()
    {
        if (IsNever)
        {
            return [];
        }

        var rows = Meant().Select(static read => read.Row);
        return query.Limit is { } limit ? rows.Take(limit) : rows;
    }

    /// <inheritdoc/>
    public int Count() => IsNever ? 0 : Look is null ? CountFound() : Meant().Count();

    /// <inheritdoc/>
    public IEnumerable<StatementDay> Days() =>
        IsNever ? []
        : Look is not null ? StatementCounts.Days(Rows())
        : session.AllOnce(
            string.Create(CultureInfo.InvariantCulture, $"SELECT {Id} >> {DatedIds.CountBits}, count(*) FROM {Tables} WHERE {Sql.Conditions} AND {Id} < {DatedIds.Undated} GROUP BY 1 ORDER BY 1"),
            static row => new StatementDay(DatedIds.DayOf(row.GetInt64(0) << DatedIds.CountBits)!.Value, row.GetInt32(1)),
            Sql.Values);

    /// <inheritdoc/>
    public IEnumerable<ActorStatements> Actors(StatementPart by, int most) =>
        IsNever ? []
        : Look is not null ? StatementCounts.Actors(Rows(), by).Take(most)
        : session.AllOnce(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                SELECT o.name, o.label, o.kind, o.state, n FROM
                  (SELECT p.actor AS actor, count(*) AS n FROM {Tables} {Join} statement_actor p ON p.statement = {Id} AND p.role = {(int)by} WHERE {Sql.Conditions} GROUP BY 1) c
                  JOIN actor o ON o.id = c.actor ORDER BY n DESC, o.name LIMIT {most}
                """),
            static row => new ActorStatements(new Actor(row.GetString(0), row.GetString(1), (ActorKind)row.GetInt32(2), row.GetStringOrNull(3)), row.GetInt32(4)),
            Sql.Values);

    /// <inheritdoc/>
    public IEnumerable<ActStatements> Acts() =>
        IsNever ? []
        : Look is not null ? StatementCounts.Acts(Rows())
        : session.AllOnce(
            $"SELECT {Act}, count(*) FROM {Tables} WHERE {Sql.Conditions} GROUP BY 1 ORDER BY 2 DESC, 1",
            static row => new ActStatements((SpeechAct)row.GetInt32(0), row.GetInt32(1)),
            Sql.Values);

    /// <summary>How many statements meet the conditions.</summary>
    protected virtual int CountFound() => session.AllOnce($"SELECT count(*) FROM {Tables} WHERE {Sql.Conditions}", static row => row.GetInt32(0), Sql.Values)[0];

    /// <summary>The statements that meet the conditions, in order of their ids.</summary>
    protected abstract IEnumerable<FoundStatement> Found();

    private IEnumerable<(StatementRow Row, string Text)> Meant() => FoundStatement.Meant(session, Found(), Look, query.Limit);
}
