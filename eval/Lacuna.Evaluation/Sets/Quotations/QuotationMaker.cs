using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Findings.Quotes;
using NodaTime;

namespace Lacuna.Evaluation.Sets.Quotations;

/// <summary>Makes quotations of known kinds out of a part of the record.</summary>
internal sealed class QuotationMaker
{
    /// <summary>Days between two places from which they are no report of one utterance.</summary>
    private const int FarApart = 5;

    /// <summary>Words of a sentence that is altered, at least.</summary>
    private const int LeastWords = 8;

    /// <summary>Share of its runs of three words that a sentence may have in common with the record and still be none of it.</summary>
    private const double MostShared = 0.2;

    private readonly HeldPart _held;
    private readonly Random _random;
    private readonly Alterations _alterations;
    private readonly Paraphrases _paraphrases = new();
    private readonly List<Utterance> _pool;
    private readonly List<QuotationRow> _rows = [];
    private readonly List<Actor> _people;
    private int _next;

    public QuotationMaker(HeldPart held, Random random)
    {
        (_held, _random) = (held, random);
        var all = held.Documents.SelectMany(Utterances.Of).ToArray();
        random.Shuffle(all);
        _pool = [.. all.DistinctBy(utterance => HeldPart.Fold(utterance.Words))];
        _people = [.. all.Select(utterance => utterance.Speaker).Where(speaker => speaker.Kind == ActorKind.Person).Distinct()];
        _alterations = new Alterations(random, [.. all.Take(2000).SelectMany(utterance => utterance.Words.Split(' ')).Where(word => word.Length > 5 && word.All(char.IsAsciiLetterLower)).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>The rows, in an order of chance.</summary>
    public ImmutableArray<QuotationRow> Make()
    {
        Add(21, QuoteVerdict.Verbatim, 20, words => (words, "as it stands"));
        Add(36, QuoteVerdict.Cleaned, 5, words => _alterations.Clean(words) is { } made ? (made, "cleaned") : null);
        Add(36, QuoteVerdict.Bracketed, 5, words => _alterations.Bracket(words) is { } made ? (made, "bracketed") : null);
        Add(40, QuoteVerdict.Elided, 5, words => _alterations.Elide(words) is { } made ? (made, "elided") : null);
        AddAltered(75, 5);
        Add(40, QuoteVerdict.Paraphrase, 0, words => _paraphrases.Of(words) is { } made ? (made, "other words") : null);
        AddAmbiguous(40);
        AddNotFound(16, 16);
        AddShort();
        var rows = _rows.ToArray();
        _random.Shuffle(rows);
        return [.. rows];
    }

    private void Add(int count, QuoteVerdict verdict, int misattributed, Func<string, (string Words, string How)?> change)
    {
        for (var (left, drawn) = (count + misattributed, 0); left > 0 && drawn < _pool.Count; drawn++)
        {
            var utterance = Next();
            if (IsOnce(utterance.Words) && change(utterance.Words) is var (words, how) && !IsOften(words))
            {
                _rows.Add(Row(words, verdict, how, utterance, left <= misattributed));
                left--;
            }
        }
    }

    private void AddAltered(int count, int misattributed)
    {
        for (var left = count + misattributed; left > 0;)
        {
            var utterance = Next();
            var other = _pool.Find(other => other.Document == utterance.Document && other.Speaker.Equals(utterance.Speaker) && other.Span.Start > utterance.Span.End + 200);
            if (IsOnce(utterance.Words) && _alterations.Alter(utterance.Words, other?.Words) is var (words, how) && !_held.Holding(words).Any())
            {
                _rows.Add(Row(words, QuoteVerdict.Altered, "altered: " + how, utterance, left <= misattributed));
                left--;
            }
        }
    }

    /// <summary>Sentences that one actor says in several documents far apart in time, and that nothing in the draft tells apart.</summary>
    private void AddAmbiguous(int count)
    {
        foreach (var utterance in _pool)
        {
            if (count == 0)
            {
                return;
            }

            var places = _held.Holding(utterance.Words).Take(20).ToList();
            if (places.Count is < 2 or >= 20)
            {
                continue;
            }

            var days = places.Select(index => _held.Documents[index].Document.Published?.Date).OfType<LocalDate>().Order().ToList();
            var folded = HeldPart.Fold(utterance.Words);
            var same = places.SelectMany(index => Utterances.Of(_held.Documents[index])).Where(other => HeldPart.Fold(other.Words) == folded).ToList();
            if (days.Count == places.Count && Period.DaysBetween(days[0], days[^1]) >= FarApart && same.Count >= places.Count && same.TrueForAll(other => other.Speaker.Equals(utterance.Speaker))
                && !Enumerable.Range(1, days.Count - 1).All(i => Period.DaysBetween(days[i - 1], days[i]) < FarApart))
            {
                _rows.Add(Row(utterance.Words, QuoteVerdict.Ambiguous, "a formula", utterance, isMisattributed: false));
                count--;
            }
        }
    }

    private void AddNotFound(int invented, int leftOut)
    {
        using var reader = new StreamReader(typeof(QuotationMaker).Assembly.GetManifestResourceStream("quotation-inventions.txt")!);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').ToArray();
        _random.Shuffle(lines);
        _rows.AddRange(lines.Take(invented).Select(line => new QuotationRow(line, QuoteVerdict.NotFound, "invented", _people[_random.Next(_people.Count)].Name)));
        var absent = _held.LeftOut.SelectMany(Utterances.Of).ToArray();
        _random.Shuffle(absent);
        _rows.AddRange(absent.Where(IsAbsent).Take(leftOut).Select(utterance => new QuotationRow(utterance.Words, QuoteVerdict.NotFound, "left out", utterance.Named)));
    }

    /// <summary>One to four words: 24 as they stand, 4 with a capital, 4 with a bracket, 8 that nobody says.</summary>
    private void AddShort()
    {
        for (var left = 32; left > 0;)
        {
            var utterance = Next();
            var parts = utterance.Words.Split(' ');
            var count = _random.Next(1, 5);
            var at = _random.Next(1, parts.Length - count);
            var words = string.Join(' ', parts[at..(at + count)]).Trim(',', '.', ';');
            if (!IsOnce(utterance.Words) || words.AsSpan().ContainsAny(".,;?!") || !parts[at..(at + count)].Any(part => part.Length > 5) || !char.IsLower(words[0]) || words.Contains('\'', StringComparison.Ordinal) || words.Contains('\u2019', StringComparison.Ordinal))
            {
                continue;
            }

            var (verdict, made) = left switch
            {
                > 28 => (QuoteVerdict.Cleaned, char.ToUpperInvariant(words[0]) + words[1..]),
                > 24 when count > 1 => (QuoteVerdict.Bracketed, $"[{words[0]}]{words[1..]}"),
                > 24 => (QuoteVerdict.NotFound, ""),
                _ => (QuoteVerdict.Verbatim, words),
            };
            if (made.Length > 0)
            {
                _rows.Add(Row(made, verdict, "short", utterance, isMisattributed: false));
                left--;
            }
        }

        string[] nowhere = ["saffron diplomacy", "a marathon of umbrellas", "walnut", "mermaids and herring", "the donkey clause", "glacial vineyards", "sardine allowance", "monorail"];
        _rows.AddRange(nowhere.Select(words => new QuotationRow(words, QuoteVerdict.NotFound, "short, invented", _people[_random.Next(_people.Count)].Name)));
    }

    /// <summary>The next sentence of the pool that is no mere formula.</summary>
    private Utterance Next()
    {
        while (true)
        {
            var next = _pool[_next++ % _pool.Count];
            if (next.Words.Count(character => character == ' ') + 1 >= LeastWords)
            {
                return next;
            }
        }
    }

    private bool IsOnce(string words) => _held.Holding(words).Take(2).Count() == 1;

    /// <summary>True when what is left of a sentence has become a formula that stands in several documents.</summary>
    private bool IsOften(string words) => _held.Holding(words.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)).Skip(1).Any();

    private bool IsAbsent(Utterance utterance)
    {
        var words = HeldPart.Fold(utterance.Words).Trim().Split(' ');
        var runs = Enumerable.Range(0, words.Length - 2).Select(i => $" {words[i]} {words[i + 1]} {words[i + 2]} ").ToList();
        var most = _held.Folded.Max(text => runs.Count(run => text.Contains(run, StringComparison.Ordinal)));
        return most <= MostShared * runs.Count;
    }

    private QuotationRow Row(string words, QuoteVerdict verdict, string how, Utterance utterance, bool isMisattributed)
    {
        // Of a page that speaks for a country, one of its people may be the voice: only somebody else's is surely another.
        var others = _people.FindAll(person => utterance.Speaker.Kind == ActorKind.Person ? !person.Equals(utterance.Speaker) : person.State != utterance.Speaker.State);
        return new QuotationRow(words, verdict, how, isMisattributed ? others[_random.Next(others.Count)].Name : utterance.Named) { IsMisattributed = isMisattributed };
    }
}
