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
internal sealed class PostgresStatementQuestion : StatementQuestion
{
    private readonly StatementQuery _query;

    public PostgresStatementQuestion(SqlSession session, StatementQuery query)
        : base(session, query)
    {
        _query = query;
        var words = query.About.IsDefaultOrEmpty ? null : WordIndex.QuestionFor(query.About);
        var speakers = ActorNames.Rows(session, query.Speakers);
        var addressees = ActorNames.Rows(session, query.Addressees);
        var sources = SourceRows.Named(session, query.Sources, []);
        IsNever = (words is null && !query.About.IsDefaultOrEmpty) || speakers is { Count: 0 } || addressees is { Count: 0 } || sources is { Count: 0 };
        if (IsNever)
        {
            return;
        }

        var matcher = words is null ? null : new TermMatcher(query.About.Select(static term => term with { Companions = [] }));
        Look = query.About.IsDefaultOrEmpty || !query.About.Any(WordIndex.NeedsLook) ? null : matcher;
        RequireMarked(words, Marks(speakers, addressees, sources), matcher);
        if (query.Published is not null)
        {
            Sql.Require($"w.rowid >= {Sql.Value(FirstId)} AND w.rowid < {Sql.Value(EndId)}");
        }

        if (query.Channel is { } channel)
        {
            Sql.Require($"EXISTS (SELECT 1 FROM statement s WHERE s.id = w.rowid AND strpos(s.channel, {Sql.Value(SearchableText.Fold(channel))}) > 0)");
        }
    }

    private long FirstId => DatedIds.FirstOf(_query.Published);

    private long EndId => DatedIds.EndOf(_query.Published);

    /// <inheritdoc/>
    protected override string Tables => "statement_words w";

    /// <inheritdoc/>
    protected override string Id => "w.rowid";

    /// <inheritdoc/>
    protected override string Act => "w.act";

    /// <inheritdoc/>
    protected override string Join => "JOIN";

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
            Sql.Require($"NOT w.words @@ {Sql.Value(string.Join(" | ", standing))}::tsquery");
            return;
        }

        string Whole(string? asked) => string.Join(" & ", [.. asked is null ? Array.Empty<string>() : [asked], .. marks, .. standing.Select(static mark => "!" + mark)]);
        var sure = Whole(words is null ? null : WordCondition.Sure(words));
        var condition = $"w.words @@ {Sql.Value(sure)}::tsquery";
        var looked = words is null ? [] : LossyRows.Find(Session, "statement_words", 1, Whole(WordCondition.Possible(words)), sure, FirstId, EndId).FindAll(row => IsMeant(row, matcher!));
        Sql.Require(looked.Count == 0 ? condition : $"({condition} OR w.rowid IN {Sql.List(looked)})");
    }

    private bool IsMeant(long statement, TermMatcher matcher)
    {
        var (version, ordinal) = Session.First("SELECT version, ordinal FROM statement WHERE id = $1", static row => (row.GetInt64(0), row.GetInt32(1)), statement);
        var (row, text) = new StatementReader(Session).Read(version, ordinal);
        return matcher.IsIn(StatementWords.Of(text, row.Statement));
    }

    /// <inheritdoc/>
    protected override IEnumerable<FoundStatement> Found() => Parts.Between(Session, FirstId, EndId).SelectMany(part => Session.Stream(
        $"SELECT w.rowid, w.version, w.ordinal FROM statement_words{part.Suffix} w WHERE {Sql.Conditions} ORDER BY w.rowid", FoundStatement.Read, Sql.Values));
}
