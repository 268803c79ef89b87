using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Asking;
using Lacuna.Archive.Connections;
using Lacuna.Archive.Sqlite.Words;
using Lacuna.Archive.Storing;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;

namespace Lacuna.Archive.Sqlite.Asking;

/// <summary>A question for documents as SQL: one table or index gives ids in order of publication, the other conditions are looked up for each.</summary>
internal sealed class SqliteDocumentQuestion : IDocumentQuestion
{
    /// <summary>Documents of some sources and days up to which they may lead, in place of the index of words.</summary>
    private const int Few = 2_000;

    /// <summary>Hits that are read in the time in which one document is looked up in the index of words: 4 against some 80 millionths of a second.</summary>
    private const int HitsForOne = 20;

    /// <summary>Hits that are ranked, the latest: enough for any reader, few enough for a tenth of a second.</summary>
    private const int Ranked = 10_000;

    private readonly DocumentQuery _query;
    private readonly SqlSession _session;
    private readonly SqlText _sql = new();
    private readonly List<TermMatcher> _looks = [];
    private readonly string _from;
    private readonly string _id;
    private readonly bool _leadsByWords;
    private readonly bool _isNever;

    public SqliteDocumentQuestion(SqlSession session, DocumentQuery query)
    {
        (_session, _query) = (session, query);
        ImmutableArray<SubjectTerm>[] wanted = [.. query.Terms.IsDefaultOrEmpty ? [] : new[] { query.Terms }, .. (query.AllOf.IsDefault ? [] : query.AllOf).Select(ImmutableArray.Create)];

        // What begins in some way is one phrase to a ranking, whatever days are asked for.
        Func<string, IReadOnlyList<string>?>? beginning = query.Published is null || query.Order == DocumentOrder.Relevance ? null : beginning => Vocabulary.Beginning(session, "version_words", beginning);
        var asked = wanted.Select(terms => WordIndex.QuestionFor(terms) is { } question ? Fts5Text.Of(question, beginning) : null).ToList();
        var words = asked.Count == 0 ? null : asked.Count == 1 ? asked[0] : string.Join(" AND ", asked.Select(static one => $"({one})"));
        var sources = SourceRows.Named(session, query.Sources, query.SpeaksFor);
        _isNever = asked.Contains(null) || sources is { Count: 0 };
        if (_isNever)
        {
            (_from, _id) = ("version v", "v.id");
            return;
        }

        _looks.AddRange(wanted.Where(terms => terms.Any(WordIndex.NeedsLook)).Select(terms => new TermMatcher(terms.Select(term => term with { Companions = [] }))));

        (_from, _id) = words is null ? ("version v", "v.id") : LeadByWords(session, words, sources);
        _leadsByWords = _from.StartsWith("version_words", StringComparison.Ordinal);
        var allowed = (query.WithEarlierVersions ? 1 : 0) | (query.WithCopies ? 2 : 0);
        _sql.Require(allowed == 0 ? "v.standing = 0" : string.Create(CultureInfo.InvariantCulture, $"v.standing & {3 & ~allowed} = 0"));
        if (query.Published is not null)
        {
            _sql.Require($"{_id} >= {_sql.Value(FirstId)} AND {_id} < {_sql.Value(EndId)}");
        }

        if (sources is not null)
        {
            _sql.Require(sources.Count == 1 ? $"v.source = {_sql.Value(sources[0])}" : $"v.source IN {_sql.List(sources)}");
        }

        if (WordIndex.QuestionFor(query.NoneOf.IsDefault ? [] : query.NoneOf) is { } unwanted)
        {
            _sql.Require($"{_id} NOT IN (SELECT rowid FROM version_words WHERE words MATCH {_sql.Value(Fts5Text.Of(unwanted))})");
        }

        DocumentConditions.Require(_sql, query, _id);
    }

    /// <summary>The first id of the days asked for.</summary>
    private long FirstId => DatedIds.FirstOf(_query.Published);

    /// <summary>Just after the last.</summary>
    private long EndId => DatedIds.EndOf(_query.Published);

    /// <summary>The rows that answer, in the order asked for.</summary>
    public IEnumerable<DocumentRow> Rows()
    {
        if (_isNever)
        {
            return [];
        }

        var rows = _query.Order == DocumentOrder.Relevance && _leadsByWords ? Best()
            : _query.Order == DocumentOrder.LatestFirst ? Dated("DESC", $"{_id} < {DatedIds.Undated}", -1).Concat(Dated("", $"{_id} >= {DatedIds.Undated}", 1))
            : Dated("", "1", 1);
        return _query.Limit is { } limit ? rows.Take(limit) : rows;
    }

    /// <summary>How many rows answer.</summary>
    public int Count()
    {
        if (_isNever)
        {
            return 0;
        }

        // The index holds all that most counts ask of a version, in a twentieth of the room.
        var from = _leadsByWords && _query.Languages.IsDefaultOrEmpty ? _from.Replace("version v", "version v INDEXED BY version_standing", StringComparison.Ordinal) : _from;
        return _looks.Count == 0
            ? _session.AllOnce($"SELECT count(*) FROM {from} WHERE {_sql.Conditions}", static row => row.GetInt32(0), _sql.Values).Single()
            : Found(_from, _sql.Conditions).Count();
    }

    private IEnumerable<DocumentRow> Dated(string order, string part, int sign) =>
        InOrder.Days(
            Found(_from, $"{_sql.Conditions} AND {part} ORDER BY {_id} {order}"),
            static found => found.Id,
            (left, right) => sign * Compare(left, right)).Select(static found => found.Row);

    /// <summary>The best of the latest hits: to rank each of a common word's would take longer than anybody waits.</summary>
    private IEnumerable<DocumentRow> Best()
    {
        // Ranked and ordered within, so that rows are only fetched for those that are asked for.
        var latest = $"(SELECT w.rowid AS id, bm25(version_words) AS rank FROM {_from} WHERE {_sql.Conditions} ORDER BY w.rowid DESC LIMIT {Ranked})";
        var best = $"(SELECT id, rank FROM {latest} ORDER BY rank, id LIMIT -1)";
        return Found($"{best} b CROSS JOIN version v ON v.id = b.id", "1").Select(static found => found.Row);
    }

    private static int Compare((long Id, DocumentRow Row) left, (long Id, DocumentRow Row) right)
    {
        var byTime = (left.Row.Published?.Local).GetValueOrDefault().CompareTo((right.Row.Published?.Local).GetValueOrDefault());
        return byTime != 0 ? byTime : left.Id.CompareTo(right.Id);
    }

    /// <summary>How many rows answer, by source and day.</summary>
    public IEnumerable<PublishedDay> Days()
    {
        if (_isNever)
        {
            return [];
        }

        return _looks.Count == 0
            ? _session.Stream(
                $"SELECT s.name, v.id >> {DatedIds.CountBits}, count(*) FROM {_from} CROSS JOIN source s ON s.id = v.source WHERE {_sql.Conditions} AND {_id} < {DatedIds.Undated} GROUP BY 1, 2 ORDER BY 1, 2",
                static row => new PublishedDay(row.GetString(0), DatedIds.DayOf(row.GetInt64(1) << DatedIds.CountBits)!.Value, row.GetInt32(2)),
                _sql.Values)
            : PublishedDays.Of(Found(_from, _sql.Conditions).Select(static found => found.Row));
    }

    private IEnumerable<(long Id, DocumentRow Row)> Found(string from, string rest) =>
        DocumentRows.Stream(_session, from, rest, _sql.Values).Where(found => _looks.Count == 0 || HoldsAll(DocumentRows.FindDocument(_session, found.Id)!.Text));

    private bool HoldsAll(string text) => _looks.TrueForAll(look => look.IsIn(text));

    /// <summary>The index of words leads, unless the words are common in these days and the sources small.</summary>
    private (string From, string Id) LeadByWords(SqlSession session, string words, IReadOnlyList<long>? sources)
    {
        var match = _sql.Value(words);
        if (_query.IsRead == false && _session.Number($"SELECT count(*) FROM (SELECT 1 FROM version WHERE is_read = 0 AND id >= $1 AND id < $2 LIMIT {Few + 1})", FirstId, EndId) <= Few)
        {
            _sql.Require($"EXISTS (SELECT 1 FROM version_words w WHERE w.words MATCH {match} AND w.rowid = v.id)");
            return ("version v INDEXED BY version_unread", "v.id");
        }

        if (sources is not null && HeldOf(session, sources) is var held && held <= Few && HasMoreHits(session, words, held * HitsForOne * words.Split(" OR ").Length))
        {
            _sql.Require($"EXISTS (SELECT 1 FROM version_words w WHERE w.words MATCH {match} AND w.rowid = v.id)");
            return ("version v", "v.id");
        }

        _sql.Require($"w.words MATCH {match}");
        return ("version_words w CROSS JOIN version v ON v.id = w.rowid", "w.rowid");
    }

    /// <summary>Documents of some sources on the days asked for, counted no further than needed.</summary>
    private long HeldOf(SqlSession session, IReadOnlyList<long> sources) =>
        session.Number($"SELECT count(*) FROM (SELECT 1 FROM version WHERE source IN ({string.Join(", ", sources)}) AND id >= $1 AND id < $2 LIMIT {Few + 1})", FirstId, EndId) ?? 0;

    /// <summary>True when the words stand in more documents of these days. To look up what begins in some way gathers all of its hits each time, so that it always leads.</summary>
    private bool HasMoreHits(SqlSession session, string words, long than) =>
        !words.Contains("\"*", StringComparison.Ordinal)
        && session.Number("SELECT count(*) FROM (SELECT 1 FROM version_words WHERE words MATCH $1 AND rowid >= $2 AND rowid < $3 LIMIT $4)", words, FirstId, EndId, than + 1) > than;
}
