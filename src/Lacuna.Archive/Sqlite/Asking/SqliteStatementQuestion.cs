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
internal sealed class SqliteStatementQuestion : StatementQuestion
{
    /// <summary>Rows above which the next condition may lead.</summary>
    private const int Common = 20_000;

    private readonly string _tables;
    private readonly string _id;

    public SqliteStatementQuestion(SqlSession session, StatementQuery query)
        : base(session, query)
    {
        Func<string, IReadOnlyList<string>?>? beginning = query.Published is null ? null : beginning => Vocabulary.Beginning(session, "statement_words", beginning);
        var words = !query.About.IsDefaultOrEmpty && WordIndex.QuestionFor(query.About) is { } question ? Fts5Text.Of(question, beginning) : null;
        var speakers = ActorNames.Rows(session, query.Speakers);
        var addressees = ActorNames.Rows(session, query.Addressees);
        var sources = SourceRows.Named(session, query.Sources, []);
        IsNever = (words is null && !query.About.IsDefaultOrEmpty) || speakers is { Count: 0 } || addressees is { Count: 0 } || sources is { Count: 0 };
        if (words is not null && query.About.Any(WordIndex.NeedsLook))
        {
            Look = new TermMatcher(query.About.Select(term => term with { Companions = [] }));
        }

        var lead = IsNever ? Lead.All : LeadOf(session, words, speakers, addressees);
        (var from, _id) = From(lead);
        _tables = $"{from} CROSS JOIN version v INDEXED BY version_standing ON v.id = s.version";
        if (words is not null)
        {
            Sql.Require(lead == Lead.Words
                ? $"w.words MATCH {Sql.Value(words)}"
                : $"EXISTS (SELECT 1 FROM statement_words WHERE words MATCH {Sql.Value(words)} AND rowid = s.id)");
        }

        RequireActors(speakers, 0, lead == Lead.Speakers);
        RequireActors(addressees, 1, lead == Lead.Addressees);
        if (query.Published is { } days)
        {
            Sql.Require($"{_id} >= {Sql.Value(DatedIds.FirstOf(days))} AND {_id} < {Sql.Value(DatedIds.EndOf(days))}");
        }

        // A unary plus keeps a condition from leading.
        var plus = lead == Lead.All ? "" : "+";
        if (!query.Acts.IsDefaultOrEmpty)
        {
            Sql.Require(query.Acts.Length == 1 ? $"{plus}s.act = {Sql.Value((int)query.Acts[0])}" : $"+s.act IN {Sql.List(query.Acts.Select(act => (int)act))}");
        }

        if (sources is not null)
        {
            Sql.Require(sources.Count == 1 ? $"{plus}s.source = {Sql.Value(sources[0])}" : $"+s.source IN {Sql.List(sources)}");
        }

        if (query.OnlyPleas)
        {
            Sql.Require("s.is_plea = 1");
        }

        if (query.Channel is { } channel)
        {
            Sql.Require($"instr(s.channel, {Sql.Value(SearchableText.Fold(channel))}) > 0");
        }

        Sql.Require(query.WithCopies ? "v.standing & 1 = 0" : "v.standing = 0");
    }

    private enum Lead
    {
        All,
        Words,
        Speakers,
        Addressees,
    }

    /// <inheritdoc/>
    protected override string Tables => _tables;

    /// <inheritdoc/>
    protected override string Id => _id;

    /// <inheritdoc/>
    protected override string Act => "s.act";

    /// <inheritdoc/>
    protected override string Join => "CROSS JOIN";

    /// <inheritdoc/>
    protected override IEnumerable<FoundStatement> Found() =>
        Session.Stream($"SELECT {_id}, s.version, s.ordinal FROM {_tables} WHERE {Sql.Conditions} ORDER BY {_id}", FoundStatement.Read, Sql.Values);

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

        var values = actors.Select(actor => Sql.Value(actor)).ToList();
        if (leads && values.Count == 1)
        {
            Sql.Require($"a.actor = {values[0]} AND a.role = {role}");
        }
        else if (leads)
        {
            // One of several speakers of a joint statement answers for all of them.
            Sql.Require($"a.actor IN ({string.Join(", ", values)}) AND a.role = {role}");
            Sql.Require($"NOT EXISTS (SELECT 1 FROM statement_actor b WHERE b.actor IN ({string.Join(", ", values)}) AND b.role = {role} AND b.statement = a.statement AND b.actor < a.actor)");
        }
        else
        {
            Sql.Require($"EXISTS (SELECT 1 FROM statement_actor b WHERE b.actor IN ({string.Join(", ", values)}) AND b.role = {role} AND b.statement = s.id)");
        }
    }
}
