using System.Collections.Immutable;
using Lacuna.Archive.Asking;
using Lacuna.Archive.Connections;
using Lacuna.Archive.Sqlite.Words;
using Lacuna.Archive.Storing;
using Lacuna.Archive.Statements;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;

namespace Lacuna.Archive.Sqlite.Asking;

/// <summary>A question for statements as SQL: the condition that fewest statements are likely to meet leads, the others are looked up for each.</summary>
internal sealed class SqliteStatementQuestion : IStatementQuestion
{
    /// <summary>Rows above which the next condition may lead.</summary>
    private const int Common = 20_000;

    private readonly StatementQuery _query;
    private readonly SqlSession _session;
    private readonly SqlText _sql = new();
    private readonly TermMatcher? _look;
    private readonly string _tables;
    private readonly string _id;
    private readonly bool _isNever;

    public SqliteStatementQuestion(SqlSession session, StatementQuery query)
    {
        (_session, _query) = (session, query);
        Func<string, IReadOnlyList<string>?>? beginning = query.Published is null ? null : beginning => Vocabulary.Beginning(session, "statement_words", beginning);
        var words = !query.About.IsDefaultOrEmpty && WordIndex.QuestionFor(query.About) is { } question ? Fts5Text.Of(question, beginning) : null;
        var speakers = ActorNames.Rows(session, query.Speakers);
        var addressees = ActorNames.Rows(session, query.Addressees);
        var sources = SourceRows.Named(session, query.Sources, []);
        _isNever = (words is null && !query.About.IsDefaultOrEmpty) || speakers is { Count: 0 } || addressees is { Count: 0 } || sources is { Count: 0 };
        if (words is not null && query.About.Any(WordIndex.NeedsLook))
        {
            _look = new TermMatcher(query.About.Select(term => term with { Companions = [] }));
        }

        var lead = _isNever ? Lead.All : LeadOf(session, words, speakers, addressees);
        (var from, _id) = From(lead);
        _tables = $"{from} CROSS JOIN version v INDEXED BY version_standing ON v.id = s.version";
        if (words is not null)
        {
            _sql.Require(lead == Lead.Words
                ? $"w.words MATCH {_sql.Value(words)}"
                : $"EXISTS (SELECT 1 FROM statement_words WHERE words MATCH {_sql.Value(words)} AND rowid = s.id)");
        }

        RequireActors(speakers, 0, lead == Lead.Speakers);
        RequireActors(addressees, 1, lead == Lead.Addressees);
        if (query.Published is { } days)
        {
            _sql.Require($"{_id} >= {_sql.Value(DatedIds.FirstOf(days.Start))} AND {_id} < {_sql.Value(DatedIds.EndOf(DatedIds.FirstOf(days.End)))}");
        }

        // A unary plus keeps a condition from leading.
        var plus = lead == Lead.All ? "" : "+";
        if (!query.Acts.IsDefaultOrEmpty)
        {
            _sql.Require(query.Acts.Length == 1 ? $"{plus}s.act = {_sql.Value((int)query.Acts[0])}" : $"+s.act IN {_sql.List(query.Acts.Select(act => (int)act))}");
        }

        if (sources is not null)
        {
            _sql.Require(sources.Count == 1 ? $"{plus}s.source = {_sql.Value(sources[0])}" : $"+s.source IN {_sql.List(sources)}");
        }

        if (query.OnlyPleas)
        {
            _sql.Require("s.is_plea = 1");
        }

        if (query.Channel is { } channel)
        {
            _sql.Require($"instr(s.channel, {_sql.Value(SearchableText.Fold(channel))}) > 0");
        }

        _sql.Require(query.WithCopies ? "v.standing & 1 = 0" : "v.standing = 0");
    }

    private enum Lead
    {
        All,
        Words,
        Speakers,
        Addressees,
    }

    /// <summary>The statements that answer, in order of publication, then of the text.</summary>
    public IEnumerable<StatementRow> Rows()
    {
        if (_isNever)
        {
            return [];
        }

        var rows = Meant().Select(static read => read.Row);
        return _query.Limit is { } limit ? rows.Take(limit) : rows;
    }

    /// <summary>How many statements answer.</summary>
    public int Count() =>
        _isNever ? 0
        : _look is null ? _session.AllOnce($"SELECT count(*) FROM {_tables} WHERE {_sql.Conditions}", static row => row.GetInt32(0), _sql.Values).Single()
        : Meant().Count();

    /// <summary>How many answer, by day.</summary>
    public IEnumerable<StatementDay> Days() =>
        _isNever ? []
        : _look is not null ? StatementCounts.Days(Rows())
        : _session.Stream(
            $"SELECT {_id} >> {DatedIds.CountBits}, count(*) FROM {_tables} WHERE {_sql.Conditions} AND {_id} < {DatedIds.Undated} GROUP BY 1 ORDER BY 1",
            static row => new StatementDay(DatedIds.DayOf(row.GetInt64(0) << DatedIds.CountBits)!.Value, row.GetInt32(1)),
            _sql.Values);

    /// <summary>How many answer, by speaker or addressee, those with most first.</summary>
    public IEnumerable<ActorStatements> Actors(StatementPart by, int most) =>
        _isNever ? []
        : _look is not null ? StatementCounts.Actors(Rows(), by).Take(most)
        : _session.Stream(
            $"""
            SELECT o.name, o.label, o.kind, o.state, n FROM
              (SELECT p.actor AS actor, count(*) AS n FROM {_tables} CROSS JOIN statement_actor p ON p.statement = {_id} AND p.role = {(int)by} WHERE {_sql.Conditions} GROUP BY 1)
              JOIN actor o ON o.id = actor ORDER BY n DESC, o.name LIMIT {most}
            """,
            static row => new ActorStatements(new Actor(row.GetString(0), row.GetString(1), (ActorKind)row.GetInt32(2), row.IsDBNull(3) ? null : row.GetString(3)), row.GetInt32(4)),
            _sql.Values);

    /// <summary>How many answer, by act, those with most first.</summary>
    public IEnumerable<ActStatements> Acts() =>
        _isNever ? []
        : _look is not null ? StatementCounts.Acts(Rows())
        : _session.Stream(
            $"SELECT s.act, count(*) FROM {_tables} WHERE {_sql.Conditions} GROUP BY 1 ORDER BY 2 DESC, 1",
            static row => new ActStatements((SpeechAct)row.GetInt32(0), row.GetInt32(1)),
            _sql.Values);

    private IEnumerable<(StatementRow Row, string Text)> Meant()
    {
        var found = _session.Stream($"SELECT {_id}, s.version, s.ordinal FROM {_tables} WHERE {_sql.Conditions} ORDER BY {_id}", FoundStatement.Read, _sql.Values);
        return FoundStatement.Meant(_session, found, _look);
    }

    private static Lead LeadOf(SqlSession session, string? words, IReadOnlyList<long>? speakers, IReadOnlyList<long>? addressees)
    {
        // The actor's index is cheaper to look a statement up in than the index of words.
        var byActor = speakers is null && addressees is null ? Lead.All : speakers is null ? Lead.Addressees : Lead.Speakers;
        if (words is null)
        {
            return byActor;
        }

        return byActor == Lead.All || session.Number($"SELECT count(*) FROM (SELECT 1 FROM statement_words WHERE words MATCH $1 LIMIT {Common + 1})", words) <= Common
            ? Lead.Words
            : ActorCount(session, (speakers ?? addressees)!, byActor == Lead.Speakers ? 0 : 1) < Common / 10 ? byActor : Lead.Words;
    }

    private static long ActorCount(SqlSession session, IReadOnlyList<long> actors, int role) =>
        actors.Sum(actor => session.Number($"SELECT count(*) FROM (SELECT 1 FROM statement_actor WHERE actor = $1 AND role = $2 LIMIT {Common})", actor, role) ?? 0);

    private static (string From, string Id) From(Lead lead) => lead switch
    {
        Lead.Words => ("statement_words w CROSS JOIN statement s ON s.id = w.rowid", "w.rowid"),
        Lead.Speakers or Lead.Addressees => ("statement_actor a CROSS JOIN statement s ON s.id = a.statement", "a.statement"),
        _ => ("statement s", "s.id"),
    };

    private void RequireActors(IReadOnlyList<long>? actors, int role, bool leads)
    {
        if (actors is null)
        {
            return;
        }

        var values = actors.Select(actor => _sql.Value(actor)).ToList();
        if (leads && values.Count == 1)
        {
            _sql.Require($"a.actor = {values[0]} AND a.role = {role}");
        }
        else if (leads)
        {
            // One of several speakers of a joint statement answers for all of them.
            _sql.Require($"a.actor IN ({string.Join(", ", values)}) AND a.role = {role}");
            _sql.Require($"NOT EXISTS (SELECT 1 FROM statement_actor b WHERE b.actor IN ({string.Join(", ", values)}) AND b.role = {role} AND b.statement = a.statement AND b.actor < a.actor)");
        }
        else
        {
            _sql.Require($"EXISTS (SELECT 1 FROM statement_actor b WHERE b.actor IN ({string.Join(", ", values)}) AND b.role = {role} AND b.statement = s.id)");
        }
    }
}
