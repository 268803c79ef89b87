using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Archive.Asking;
using Lacuna.Archive.Connections;
using Lacuna.Archive.Postgres.Connections;
using Lacuna.Archive.Postgres.Words;
using Lacuna.Archive.Storing;

namespace Lacuna.Archive.Postgres.Asking;

/// <summary>The order of texts by how well they answer: Okapi BM25 with the constants of SQLite's FTS5 (k1 1.2, b 0.75), so that both stores give the same order.</summary>
/// <remarks>Of a word that stands in a text more than 255 times that many are counted.</remarks>
internal sealed class WordRanking
{
    /// <summary>Hits that are ranked, the latest, as in a file.</summary>
    public const int Most = 10_000;

    private const double Saturation = 1.2, ByLength = 0.75;

    private readonly SqlSession _session;
    private readonly ImmutableArray<ImmutableArray<WordPhrase>> _alternatives;
    private readonly ImmutableArray<WordPhrase> _phrases;
    private readonly string[] _whole;
    private readonly string[] _beginnings;
    private readonly double[] _rarity;
    private readonly double _meanEntries;

    public WordRanking(SqlSession session, IEnumerable<WordQuestion> questions)
    {
        _session = session;
        _alternatives = [.. questions.SelectMany(static question => question.Alternatives)];
        _phrases = [.. _alternatives.SelectMany(static phrases => phrases)];
        _whole = [.. _phrases.SelectMany(static phrase => phrase.IsBeginning ? phrase.Entries[..^1] : phrase.Entries).Select(LexemeText.Of).Distinct()];
        _beginnings = [.. _phrases.Where(static phrase => phrase.IsBeginning).Select(static phrase => LexemeText.Of(phrase.Entries[^1])).Distinct()];
        var (texts, entries) = session.First("SELECT count(*), coalesce(sum(entries), 0) FROM version_words", static row => (row.GetInt64(0), row.GetNumber(1)));
        _meanEntries = texts == 0 ? 0 : (double)entries / texts;
        _rarity = [.. _phrases.Select(phrase =>
        {
            var hits = session.Number("SELECT count(*) FROM version_words WHERE words @@ $1::tsquery", WordCondition.Sure(new WordQuestion([[phrase]]))) ?? 0;
            var rarity = Math.Log((texts - hits + 0.5) / (hits + 0.5));
            return rarity <= 0 ? 1e-6 : rarity;
        })];
    }

    /// <summary>The latest hits of a table with how often they name what is asked for.</summary>
    /// <param name="from">The table of words, with <c>version v</c>.</param>
    /// <param name="sql">The conditions.</param>
    /// <param name="most">Hits at most.</param>
    public List<RankedText> Latest(string from, SqlText sql, int most)
    {
        // What stands where of the phrases' words; lexemes hold no space.
        var text = $$"""
            SELECT l.rowid, l.entries, (
              SELECT string_agg(u.lexeme || ' ' || array_to_string(u.positions, ','), ' ') FROM unnest(l.words) u
              WHERE u.lexeme = ANY (${{sql.Values.Count + 1}}) OR u.lexeme ^@ ANY (${{sql.Values.Count + 2}}))
            FROM (SELECT w.rowid, w.entries, w.words FROM {{from}} WHERE {{sql.Conditions}} ORDER BY w.rowid DESC LIMIT {{most.ToString(CultureInfo.InvariantCulture)}}) l
            """;
        // Lexemes are as they are kept already, and what is asked for is brought into that form.
        return _session.AllOnce(
            text,
            row => new RankedText(row.GetInt64(0), row.GetInt32(1), Frequencies(row.IsDBNull(2) ? "" : row.GetString(2))),
            [.. sql.Values, Array.ConvertAll(_whole, PostgresText.Given), Array.ConvertAll(_beginnings, PostgresText.Given)]);
    }

    /// <summary>The ids of texts, the best first.</summary>
    public IEnumerable<long> Order(IEnumerable<RankedText> texts) => texts.OrderBy(Rank).ThenBy(static text => text.Id).Select(static text => text.Id);

    private double Rank(RankedText text)
    {
        var score = 0.0;
        for (var i = 0; i < _phrases.Length; i++)
        {
            double frequency = text.Frequencies[i];
            score += _rarity[i] * (frequency * (Saturation + 1.0) / (frequency + (Saturation * (1 - ByLength + (ByLength * text.Entries / _meanEntries)))));
        }

        return -1.0 * score;
    }

    private ImmutableArray<int> Frequencies(string lexemes)
    {
        var places = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        var parts = lexemes.Split(' ', StringSplitOptions.None);
        for (var i = 0; i + 1 < parts.Length; i += 2)
        {
            places[parts[i]] = [.. parts[i + 1].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(static place => int.Parse(place, CultureInfo.InvariantCulture))];
        }

        return [.. _alternatives.SelectMany(phrases => Frequencies(phrases, places))];
    }

    /// <summary>Of phrases that must all be there none counts where one is missing.</summary>
    private static int[] Frequencies(ImmutableArray<WordPhrase> phrases, Dictionary<string, HashSet<int>> places)
    {
        int[] all = [.. phrases.Select(phrase => Frequency(phrase, places))];
        return all.Contains(0) ? new int[all.Length] : all;
    }

    private static int Frequency(WordPhrase phrase, Dictionary<string, HashSet<int>> places)
    {
        HashSet<int>? ends = null;
        foreach (var (i, entry) in phrase.Entries.Index())
        {
            var lexeme = LexemeText.Of(entry);
            var here = i == phrase.Entries.Length - 1 && phrase.IsBeginning
                ? [.. places.Where(word => word.Key.StartsWith(lexeme, StringComparison.Ordinal)).SelectMany(static word => word.Value)]
                : places.GetValueOrDefault(lexeme) ?? [];
            ends = ends is null ? here : [.. here.Where(place => ends.Contains(place - 1))];
        }

        return ends?.Count ?? 0;
    }
}
