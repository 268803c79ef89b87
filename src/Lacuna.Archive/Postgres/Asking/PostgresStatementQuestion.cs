using System.Globalization;
using Lacuna.Archive.Asking;
using Lacuna.Archive.Connections;
using Lacuna.Archive.Postgres.Connections;
using Lacuna.Archive.Postgres.Words;
using Lacuna.Archive.Statements;
using Lacuna.Archive.Storing;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;

namespace Lacuna.Archive.Postgres.Asking;

/// <summary>A question for statements: all but days and channel is asked of one index, in which words, speakers, addressees, acts, sources and standing stand side by side.</summary>
internal sealed class PostgresStatementQuestion : IStatementQuestion
{
    private readonly SqlSession _session;
    private readonly StatementQuery _query;
    private readonly SqlText _sql = new();
    private readonly TermMatcher? _look;
    private readonly bool _isNever;

    public PostgresStatementQuestion(SqlSession session, StatementQuery query)
    {
        (_session, _query) = (session, query);
        var words = query.About.IsDefaultOrEmpty ? null : WordIndex.QuestionFor(query.About);
        var speakers = ActorNames.Rows(session, query.Speakers);
        var addressees = ActorNames.Rows(session, query.Addressees);
        var sources = SourceRows.Named(session, query.Sources, []);
        _isNever = (words is null && !query.About.IsDefaultOrEmpty) || speakers is { Count: 0 } || addressees is { Count: 0 } || sources is { Count: 0 };
        if (_isNever)
        {
            return;
        }

        var matcher = words is null ? null : new TermMatcher(query.About.Select(static term => term with { Companions = [] }));
        _look = query.About.IsDefaultOrEmpty || !query.About.Any(WordIndex.NeedsLook) ? null : matcher;
        RequireMarked(words, Marks(speakers, addressees, sources), matcher);
        if (query.Published is not null)
        {
            _sql.Require($"w.rowid >= {_sql.Value(FirstId)} AND w.rowid < {_sql.Value(EndId)}");
        }

        if (query.Channel is { } channel)
        {
            _sql.Require($"EXISTS (SELECT 1 FROM statement s WHERE s.id = w.rowid AND strpos(s.channel, {_sql.Value(SearchableText.Fold(channel))}) > 0)");
        }
    }

    /// <summary>The first id of the days asked for.</summary>
    private long FirstId => _query.Published is { } days ? DatedIds.FirstOf(days.Start) : 0;

    /// <summary>Just after the last.</summary>
    private long EndId => _query.Published is { } days ? DatedIds.EndOf(DatedIds.FirstOf(days.End)) : long.MaxValue;

    /// <inheritdoc/>
    public IEnumerable<StatementRow> Rows()
    {
        if (_isNever)
        {
            return [];
        }

        var rows = Meant().Select(static read => read.Row);
        return _query.Limit is { } limit ? rows.Take(limit) : rows;
    }

    /// <inheritdoc/>
    public int Count() =>
        _isNever ? 0
        : _look is null ? _session.AllOnce($"SELECT count(*) FROM statement_words w WHERE {_sql.Conditions}", static row => row.GetInt32(0), _sql.Values)[0]
        : Meant().Count();

    /// <inheritdoc/>
    public IEnumerable<StatementDay> Days() =>
        _isNever ? []
        : _look is not null ? StatementCounts.Days(Rows())
        : _session.AllOnce(
            string.Create(CultureInfo.InvariantCulture, $"SELECT w.rowid >> {DatedIds.CountBits}, count(*) FROM statement_words w WHERE {_sql.Conditions} AND w.rowid < {DatedIds.Undated} GROUP BY 1 ORDER BY 1"),
            static row => new StatementDay(DatedIds.DayOf(row.GetInt64(0) << DatedIds.CountBits)!.Value, row.GetInt32(1)),
            _sql.Values);

    /// <inheritdoc/>
    public IEnumerable<ActorStatements> Actors(StatementPart by, int most) =>
        _isNever ? []
        : _look is not null ? StatementCounts.Actors(Rows(), by).Take(most)
        : _session.AllOnce(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                SELECT o.name, o.label, o.kind, o.state, n FROM
                  (SELECT p.actor AS actor, count(*) AS n FROM statement_words w JOIN statement_actor p ON p.statement = w.rowid AND p.role = {(int)by} WHERE {_sql.Conditions} GROUP BY 1) c
                  JOIN actor o ON o.id = c.actor ORDER BY n DESC, o.name LIMIT {most}
                """),
            static row => new ActorStatements(new Actor(row.GetString(0), row.GetString(1), (ActorKind)row.GetInt32(2), row.IsDBNull(3) ? null : row.GetString(3)), row.GetInt32(4)),
            _sql.Values);

    /// <inheritdoc/>
    public IEnumerable<ActStatements> Acts() =>
        _isNever ? []
        : _look is not null ? StatementCounts.Acts(Rows())
        : _session.AllOnce(
            $"SELECT w.act, count(*) FROM statement_words w WHERE {_sql.Conditions} GROUP BY 1 ORDER BY 2 DESC, 1",
            static row => new ActStatements((SpeechAct)row.GetInt32(0), row.GetInt32(1)),
            _sql.Values);

    private List<string> Marks(IReadOnlyList<long>? speakers, IReadOnlyList<long>? addressees, IReadOnlyList<long>? sources)
    {
        var marks = new List<string>();
        foreach (var (kind, rows) in new[] { ('a', speakers), ('b', addressees), ('s', sources) })
        {
            if (rows is not null)
            {
                marks.Add(WordCondition.AnyMark(kind, rows));
            }
        }

        if (!_query.Acts.IsDefaultOrEmpty)
        {
            marks.Add(WordCondition.AnyMark('k', _query.Acts.Select(static act => (long)act)));
        }

        if (_query.OnlyPleas)
        {
            marks.Add(WordCondition.Mark('p'));
        }

        return marks;
    }

    private void RequireMarked(WordQuestion? words, List<string> marks, TermMatcher? matcher)
    {
        string[] standing = [WordCondition.Mark('o'), .. _query.WithCopies ? Array.Empty<string>() : [WordCondition.Mark('c')]];
        if (words is null && marks.Count == 0)
        {
            _sql.Require($"NOT w.words @@ {_sql.Value(string.Join(" | ", standing))}::tsquery");
            return;
        }

        string Whole(string? asked) => string.Join(" & ", [.. asked is null ? Array.Empty<string>() : [asked], .. marks, .. standing.Select(static mark => "!" + mark)]);
        var sure = Whole(words is null ? null : WordCondition.Sure(words));
        var condition = $"w.words @@ {_sql.Value(sure)}::tsquery";
        var looked = words is null ? [] : LossyRows.Find(_session, "statement_words", 1, Whole(WordCondition.Possible(words)), sure, FirstId, EndId).FindAll(row => IsMeant(row, matcher!));
        _sql.Require(looked.Count == 0 ? condition : $"({condition} OR w.rowid IN {_sql.List(looked)})");
    }

    private bool IsMeant(long statement, TermMatcher matcher)
    {
        var (version, ordinal) = _session.First("SELECT version, ordinal FROM statement WHERE id = $1", static row => (row.GetInt64(0), row.GetInt32(1)), statement);
        var (row, text) = new StatementReader(_session).Read(version, ordinal);
        return matcher.IsIn(StatementWords.Of(text, row.Statement));
    }

    private IEnumerable<(StatementRow Row, string Text)> Meant() => FoundStatement.Meant(
        _session,
        Parts.Between(_session, FirstId, EndId).SelectMany(part => _session.Stream(
            $"SELECT w.rowid, w.version, w.ordinal FROM statement_words{part.Suffix} w WHERE {_sql.Conditions} ORDER BY w.rowid", FoundStatement.Read, _sql.Values)),
        _look);
}
