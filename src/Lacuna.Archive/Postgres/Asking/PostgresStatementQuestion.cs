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
    private readonly PostgresSession _session;
    private readonly StatementQuery _query;
    private readonly IReadOnlyList<HeldPart> _years = [];
    private readonly WordQuestion? _words;
    private readonly List<string> _marks = [];
    private readonly List<long> _looked = [];

    public PostgresStatementQuestion(PostgresSession session, StatementQuery query)
        : base(session, query)
    {
        (_session, _query) = (session, query);
        _words = query.About.IsDefaultOrEmpty ? null : WordIndex.QuestionFor(query.About);
        var speakers = ActorNames.Rows(session, query.Speakers);
        var addressees = ActorNames.Rows(session, query.Addressees);
        var sources = SourceRows.Named(session, query.Sources, []);
        IsNever = (_words is null && !query.About.IsDefaultOrEmpty) || speakers is { Count: 0 } || addressees is { Count: 0 } || sources is { Count: 0 };
        if (IsNever)
        {
            return;
        }

        _years = Parts.Between(session, FirstId, EndId);
        _marks = Marks(speakers, addressees, sources);
        if (_words is not null)
        {
            var matcher = new TermMatcher(query.About.Select(static term => term with { Companions = [] }));
            Look = query.About.Any(WordIndex.NeedsLook) ? matcher : null;
            var (possible, sure) = (Whole(WordCondition.Possible(_words)), Whole(WordCondition.Sure(_words)));
            _looked = LossyRows.Find(session, "statement_words", _years.Where(static year => year.LosesStatements), possible, sure, FirstId, EndId).FindAll(row => IsMeant(row, matcher));
        }

        Require(Sql, Standing);
        if (query.Published is not null)
        {
            Sql.RequireFirst($"w.rowid >= {Sql.Value(FirstId)} AND w.rowid < {Sql.Value(EndId)}");
        }
    }

    private long FirstId => DatedIds.FirstOf(_query.Published);

    private long EndId => DatedIds.EndOf(_query.Published);

    /// <summary>What is asked of the standing: the latest version, and no copy where none are wanted.</summary>
    private string[] Standing => _query.WithCopies ? [Not('o')] : [Not('o'), Not('c')];

    /// <inheritdoc/>
    protected override string Tables => "statement_words w";

    /// <inheritdoc/>
    protected override string Id => "w.rowid";

    /// <inheritdoc/>
    protected override string Act => "w.act";

    /// <inheritdoc/>
    protected override string Join => "JOIN";

    /// <inheritdoc/>
    /// <remarks>Copies, which are few, are counted by themselves: most often the others are counted already.</remarks>
    protected override int CountFound() =>
        _query.WithCopies && _looked.Count == 0
            ? Counts([Not('o'), Not('c')]).Count(_years) + Counts([Not('o'), WordCondition.Mark('c')]).Count(_years)
            : Counts(Standing).Count(_years);

    /// <inheritdoc/>
    protected override IEnumerable<FoundStatement> Found() =>
        Counts(Standing).InTurn(_years, Asked([]).AtFirst).SelectMany(years => Asked(years).From([.. years.Select(static year => $"statement_words{year.Part.Suffix} w")]));

    private static string Not(char mark) => "!" + WordCondition.Mark(mark);

    private RowsInOrder<FoundStatement> Asked(IReadOnlyList<HeldPart> years) => new(_session, Sql, "w.rowid", isDescending: false, _query.Limit)
    {
        Columns = "w.rowid, w.version, w.ordinal",
        Read = FoundStatement.Read,
        IdOf = static found => found.Id,
        AskFirst = new YearRows(_session, years).First,
    };

    private YearCounts Counts(string[] standing)
    {
        var asked = new SqlText();
        Require(asked, standing);
        return new YearCounts(_session, new YearQuestion("statement_words", asked, FirstId, EndId));
    }

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

    /// <summary>Adds all conditions but the days.</summary>
    private void Require(SqlText sql, string[] standing)
    {
        if (_words is null && _marks.Count == 0 && Array.TrueForAll(standing, static mark => mark[0] == '!'))
        {
            // Nearly all rows: the index would be longer about it than the table.
            sql.Require($"NOT w.words @@ {sql.Value(string.Join(" | ", standing.Select(static mark => mark[1..])))}::tsquery");
        }
        else
        {
            WordCondition.Require(sql, _words is null ? [] : [_words], [.. _marks, .. standing], _looked);
        }

        if (_query.Channel is { } channel)
        {
            sql.Require($"EXISTS (SELECT 1 FROM statement s WHERE s.id = w.rowid AND strpos(s.channel, {sql.Value(SearchableText.Fold(channel))}) > 0)");
        }
    }

    private string Whole(string words) => WordCondition.AllOf([words, .. _marks, .. Standing]);

    private bool IsMeant(long statement, TermMatcher matcher)
    {
        var found = _session.First("SELECT id, version, ordinal FROM statement WHERE id = $1", FoundStatement.Read, statement);
        var (_, row, text) = new StatementReader(_session).Read([found], 1).First();
        return matcher.IsIn(StatementWords.Of(text, row.Statement));
    }
}
