using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Archive.Asking;
using Lacuna.Archive.Connections;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Postgres.Connections;
using Lacuna.Archive.Postgres.Words;
using Lacuna.Archive.Storing;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;

namespace Lacuna.Archive.Postgres.Asking;

/// <summary>A question for documents as SQL: the index of words, which knows sources and standing too, or the catalogue leads.</summary>
internal sealed class PostgresDocumentQuestion : IDocumentQuestion
{
    /// <summary>Rows asked for at once by their ids, which are found first: a question for ids alone is planned and answered sooner.</summary>
    private const int AtOnce = 512;

    private readonly PostgresSession _session;
    private readonly DocumentQuery _query;
    private readonly SqlText _sql = new();
    private readonly IReadOnlyList<HeldPart> _years = [];
    private readonly YearCounts? _counts;
    private readonly YearIds? _yearIds;
    private readonly YearDays? _yearDays;
    private readonly List<TermMatcher> _looks = [];
    private readonly WordQuestion[] _words = [];
    private readonly bool _needsVersion;
    private readonly bool _isNever;

    public PostgresDocumentQuestion(PostgresSession session, DocumentQuery query)
    {
        (_session, _query) = (session, query);
        ImmutableArray<SubjectTerm>[] wanted = [.. query.Terms.IsDefaultOrEmpty ? [] : new[] { query.Terms }, .. (query.AllOf.IsDefault ? [] : query.AllOf).Select(ImmutableArray.Create)];
        var asked = wanted.Select(static terms => WordIndex.QuestionFor(terms)).ToList();
        var sources = SourceRows.Named(session, query.Sources, query.SpeaksFor);
        _isNever = asked.Contains(null) || sources is { Count: 0 };
        if (_isNever)
        {
            return;
        }

        _words = [.. asked.OfType<WordQuestion>()];
        var unwanted = WordIndex.QuestionFor(query.NoneOf.IsDefault ? [] : query.NoneOf);
        _years = LeadsByWords || unwanted is not null ? Parts.Between(session, FirstId, EndId) : [];
        var matchers = wanted.Select(static terms => new TermMatcher(terms.Select(static term => term with { Companions = [] }))).ToList();
        _looks.AddRange(matchers.Where((_, i) => wanted[i].Any(WordIndex.NeedsLook)));
        _needsVersion = RequireStanding(sources, matchers);
        if (unwanted is not null)
        {
            RequireNone(unwanted);
        }

        var isNarrower = DocumentConditions.Require(_sql, query, Id);
        _needsVersion |= isNarrower;
        if (!_needsVersion)
        {
            var byYear = new YearQuestion("version_words", _sql.Copy(), FirstId, EndId) { IsUnpacked = unwanted is not null || _words.Any(WordCondition.HasOrder) };
            (_counts, _yearIds) = (new YearCounts(session, byYear), new YearIds(session, byYear));
        }
        else if (!LeadsByWords && unwanted is null && !isNarrower)
        {
            _yearDays = new YearDays(session, new YearQuestion("version v", _sql.Copy(), FirstId, EndId));
        }

        if (query.Published is not null)
        {
            _sql.RequireFirst($"{Id} >= {_sql.Value(FirstId)} AND {Id} < {_sql.Value(EndId)}");
        }
    }

    private bool LeadsByWords => _words.Length > 0;

    private string Id => LeadsByWords ? "w.rowid" : "v.id";

    /// <summary>The first id of the days asked for.</summary>
    private long FirstId => DatedIds.FirstOf(_query.Published);

    /// <summary>Just after the last.</summary>
    private long EndId => DatedIds.EndOf(_query.Published);

    /// <inheritdoc/>
    public IEnumerable<DocumentRow> Rows()
    {
        if (_isNever)
        {
            return [];
        }

        var rows = _query.Order == DocumentOrder.Relevance && LeadsByWords ? Best()
            : _query.Order == DocumentOrder.LatestFirst ? Dated(isDescending: true, isDated: true).Concat(Dated(isDescending: false, isDated: false))
            : Dated(isDescending: false, isDated: null);
        return _query.Limit is { } limit ? rows.Take(limit) : rows;
    }

    /// <inheritdoc/>
    public int Count() =>
        _isNever ? 0
        : _looks.Count > 0 ? Dated(isDescending: false, isDated: null).Count()
        : _counts is not null ? _counts.Count(_years)
        : _session.AllOnce($"SELECT count(*) FROM {From()} WHERE {_sql.Conditions}", static row => row.GetInt32(0), _sql.Values)[0];

    /// <inheritdoc/>
    public IEnumerable<PublishedDay> Days() =>
        _isNever ? []
        : _looks.Count > 0 ? PublishedDays.Of(Dated(isDescending: false, isDated: null))
        : _yearDays is not null ? _yearDays.In(Parts.Between(_session, FirstId, Math.Min(EndId, DatedIds.Undated)))
        : _session.AllOnce(
            string.Create(CultureInfo.InvariantCulture, $"SELECT s.name, v.id >> {DatedIds.CountBits}, count(*) FROM {From()} JOIN source s ON s.id = v.source WHERE {_sql.Conditions} AND {Id} < {DatedIds.Undated} GROUP BY 1, 2 ORDER BY 1, 2"),
            static row => new PublishedDay(row.GetString(0), DatedIds.DayOf(row.GetInt64(1) << DatedIds.CountBits)!.Value, row.GetInt32(2)),
            _sql.Values);

    private static string FromWords(string suffix) => $"version_words{suffix} w JOIN version v ON v.id = w.rowid";

    private string From() => LeadsByWords ? FromWords("") : "version v";

    /// <summary>Standing and sources: with words they are asked of the words' index. True when the catalogue is needed.</summary>
    private bool RequireStanding(IReadOnlyList<long>? sources, List<TermMatcher> matchers)
    {
        var allowed = (_query.WithEarlierVersions ? 1 : 0) | (_query.WithCopies ? 2 : 0);
        if (!LeadsByWords)
        {
            _sql.Require(string.Create(CultureInfo.InvariantCulture, $"v.standing & {3 & ~allowed} = 0"));
            if (sources is not null)
            {
                _sql.Require(sources.Count == 1 ? $"v.source = {_sql.Value(sources[0])}" : $"v.source IN {_sql.List(sources)}");
            }

            return true;
        }

        string[] marks =
        [
            .. sources is null ? Array.Empty<string>() : [WordCondition.AnyMark('s', sources)],
            .. (allowed & 1) == 0 ? ["!" + WordCondition.Mark('o')] : Array.Empty<string>(),
            .. (allowed & 2) == 0 ? ["!" + WordCondition.Mark('c')] : Array.Empty<string>(),
        ];
        var (possible, sure) = (WordCondition.AllOf([.. _words.Select(WordCondition.Possible), .. marks]), WordCondition.AllOf([.. _words.Select(WordCondition.Sure), .. marks]));
        var looked = LossyRows.Find(_session, "version_words", _years.Where(static year => year.LosesTexts), possible, sure, FirstId, EndId)
            .FindAll(row => DocumentRows.FindDocument(_session, row)!.Text is var text && matchers.TrueForAll(matcher => matcher.IsIn(text)));
        WordCondition.Require(_sql, _words, marks, looked);
        return false;
    }

    private void RequireNone(WordQuestion unwanted)
    {
        var (sure, possible) = (WordCondition.Sure(unwanted), WordCondition.Possible(unwanted));
        var matcher = new TermMatcher(_query.NoneOf.Select(static term => term with { Companions = [], IsCaseSensitive = false }));
        var looked = LossyRows.Find(_session, "version_words", _years.Where(static year => year.LosesTexts), possible, sure, FirstId, EndId).FindAll(row => matcher.IsIn(DocumentRows.FindDocument(_session, row)!.Text));
        _sql.Require(LeadsByWords
            ? $"NOT w.words @@ {_sql.Value(sure)}::tsquery"
            : $"NOT EXISTS (SELECT 1 FROM version_words n WHERE n.rowid = v.id AND n.words @@ {_sql.Value(sure)}::tsquery)");
        if (looked.Count > 0)
        {
            _sql.Require($"{Id} NOT IN {_sql.List(looked)}");
        }
    }

    private IEnumerable<DocumentRow> Dated(bool isDescending, bool? isDated)
    {
        var sql = _sql.Copy();
        if (isDated is { } dated)
        {
            sql.Require(string.Create(CultureInfo.InvariantCulture, $"{Id} {(dated ? "<" : ">=")} {DatedIds.Undated}"));
        }

        var asked = new RowsInOrder<long>(_session, sql, Id, isDescending, _looks.Count > 0 ? null : _query.Limit)
        {
            Columns = Id,
            Read = static row => row.GetInt64(0),
            IdOf = static id => id,
        };
        var ids = LeadsByWords
            ? InTurn(isDescending, isDated, asked.AtFirst).SelectMany(years => IdsIn(years, isDescending, asked))
            : asked.From("version v");
        return InOrder.Days(
            ids.Chunk(Math.Min(asked.AtFirst, AtOnce)).SelectMany(some => DocumentRows.Find(_session, some)).Where(found => _looks.Count == 0 || HoldsAll(DocumentRows.FindDocument(_session, found.Id)!.Text)),
            static found => found.Id,
            (left, right) => isDescending ? Compare(right, left) : Compare(left, right)).Select(static found => found.Row);
    }

    private IEnumerable<long> IdsIn(IReadOnlyList<HeldPart> years, bool isDescending, RowsInOrder<long> asked)
    {
        if (_yearIds?.In(years) is { } known)
        {
            known.Sort();
            return isDescending ? Enumerable.Reverse(known) : known;
        }

        return asked.From([.. years.Select(year => _needsVersion ? FromWords(year.Part.Suffix) : $"version_words{year.Part.Suffix} w")]);
    }

    private static int Compare((long Id, DocumentRow Row) left, (long Id, DocumentRow Row) right)
    {
        var byTime = (left.Row.Published?.Local).GetValueOrDefault().CompareTo((right.Row.Published?.Local).GetValueOrDefault());
        return byTime != 0 ? byTime : left.Id.CompareTo(right.Id);
    }

    /// <summary>The years to be asked one after the other, or some together: an index of words tells all of its hits before the first.</summary>
    private IEnumerable<IReadOnlyList<HeldPart>> InTurn(bool isDescending, bool? isDated, int wanted)
    {
        HeldPart[] years = [.. _years.Where(year => isDated is not { } dated || dated == (year.Part.First < DatedIds.Undated))];
        if (isDescending)
        {
            Array.Reverse(years);
        }

        return _counts?.InTurn(years, wanted) ?? years.Select(static year => (IReadOnlyList<HeldPart>)[year]);
    }

    private IEnumerable<DocumentRow> Best()
    {
        var ranking = new WordRanking(_session, _words);
        var latest = new List<RankedText>();
        foreach (var year in _years.AsEnumerable().Reverse().TakeWhile(_ => latest.Count < WordRanking.Most))
        {
            latest.AddRange(ranking.Latest(FromWords(year.Part.Suffix), _sql, WordRanking.Most - latest.Count));
        }

        foreach (var id in ranking.Order(latest))
        {
            if (DocumentRows.Find(_session, id) is { } row && (_looks.Count == 0 || HoldsAll(DocumentRows.FindDocument(_session, id)!.Text)))
            {
                yield return row;
            }
        }
    }

    private bool HoldsAll(string text) => _looks.TrueForAll(look => look.IsIn(text));
}
