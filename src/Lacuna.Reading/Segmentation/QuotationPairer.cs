using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Segmentation;

/// <summary>Settles what each quotation mark of a paragraph does, and pairs those that are marks.</summary>
/// <remarks>
/// Double marks first; single marks then apart inside each double quotation and outside all of them, so that no single quotation
/// crosses a double one. Marks of different shapes pair within their shape as long as that leaves no mark over; otherwise the writer
/// mixed them, and they are read as one kind.
/// </remarks>
internal sealed class QuotationPairer(string text, List<Token> tokens, QuoteRole[] roles)
{
    /// <summary>Corner brackets within one another that are followed; real text has two.</summary>
    private const int DeepestCorners = 8;

    private readonly QuotePairing _pairing = new();
    private readonly List<QuoteCosts> _costs = [];
    private readonly List<(QuoteRole Role, int Before, int After)> _solved = [];
    private readonly List<int> _marks = [];
    private readonly List<QuotePair> _pairs = [];
    private readonly List<(int Owner, int Token)> _singles = [];
    private int _first;
    private int _last;
    private int _nextFirst;

    /// <summary>Settles the roles of the paragraph's marks and returns its pairs, not ordered. The list is reused by the next call.</summary>
    /// <param name="first">Index of the paragraph's first token.</param>
    /// <param name="last">Index after its last token.</param>
    public List<QuotePair> Pair(int first, int last)
    {
        (_first, _last) = (first, last);
        _nextFirst = last < tokens.Count ? last : -1;
        _pairs.Clear();
        if (!HasMarks())
        {
            return _pairs;
        }

        PairDoubles();
        PairCorners();
        PairSingles();
        return _pairs;
    }

    private bool HasMarks()
    {
        for (var i = _first; i < _last; i++)
        {
            if (tokens[i].Kind == TokenKind.Quote)
            {
                return true;
            }
        }

        return false;
    }

    private void PairDoubles()
    {
        var faults = 0;
        foreach (var family in (ReadOnlySpan<QuoteFamily>)[QuoteFamily.Straight, QuoteFamily.Curly, QuoteFamily.Guillemet, QuoteFamily.SingleGuillemet])
        {
            faults += PairFamily(family);
        }

        if (faults > 0 && HasMixedShapes())
        {
            _pairs.Clear();
            PairFamily(null);
        }
    }

    private bool HasMixedShapes()
    {
        var seen = QuoteFamily.None;
        for (var i = _first; i < _last; i++)
        {
            var family = FamilyOf(i);
            if (IsDouble(family))
            {
                if (seen != QuoteFamily.None && seen != family)
                {
                    return true;
                }

                seen = family;
            }
        }

        return false;
    }

    private int PairFamily(QuoteFamily? family)
    {
        _marks.Clear();
        var lowMarks = false;
        for (var i = _first; i < _last; i++)
        {
            var of = FamilyOf(i);
            if (family is null ? IsDouble(of) : of == family)
            {
                _marks.Add(i);
                lowMarks |= QuoteMarks.IsLow(text[tokens[i].Start]);
            }
        }

        if (_marks.Count == 0)
        {
            return 0;
        }

        var (start, end) = (tokens[_first].Start, tokens[_last - 1].End);
        _costs.Clear();
        for (var i = 0; i < _marks.Count; i++)
        {
            _costs.Add(QuoteCosts.OfDouble(text, tokens, _marks[i], _first, start, end, lowMarks, Gap(i)));
        }

        var continued = _nextFirst >= 0 && (family is null ? IsDouble(FamilyOf(_nextFirst)) : FamilyOf(_nextFirst) == family);
        var faults = _pairing.Solve(_costs, continued ? 0 : QuoteCosts.Unclosed, _solved);
        return AddPairs(isSingle: false) && continued ? faults - 1 : faults;
    }

    private void PairSingles()
    {
        _singles.Clear();
        for (var i = _first; i < _last; i++)
        {
            if (FamilyOf(i) == QuoteFamily.Single)
            {
                _singles.Add((-1, i));
            }
        }

        if (_singles.Count == 0)
        {
            return;
        }

        FindOwners();
        for (var from = 0; from < _singles.Count;)
        {
            var owner = _singles[from].Owner;
            _marks.Clear();
            for (; from < _singles.Count && _singles[from].Owner == owner; from++)
            {
                _marks.Add(_singles[from].Token);
            }

            PairSinglesWithin(owner);
        }
    }

    private void PairSinglesWithin(int owner)
    {
        var (start, end) = (tokens[_first].Start, tokens[_last - 1].End);
        _costs.Clear();
        for (var i = 0; i < _marks.Count; i++)
        {
            _costs.Add(QuoteCosts.OfSingle(text, tokens, _marks[i], start, end, Gap(i)));
        }

        var continued = owner < 0 && _nextFirst >= 0 && FamilyOf(_nextFirst) == QuoteFamily.Single;
        _pairing.Solve(_costs, continued ? 0 : QuoteCosts.UnclosedSingle, _solved);
        AddPairs(isSingle: true);
    }

    /// <summary>Sorts the single marks by the innermost quotation that they stand in, keeping text order within each.</summary>
    private void FindOwners()
    {
        _pairs.Sort(static (a, b) => a.From.CompareTo(b.From));
        var owners = new int[_last - _first];
        Array.Fill(owners, -1);
        for (var i = 0; i < _pairs.Count; i++)
        {
            owners.AsSpan(_pairs[i].From - _first, _pairs[i].To - _pairs[i].From).Fill(i);
        }

        for (var i = 0; i < _singles.Count; i++)
        {
            _singles[i] = (owners[_singles[i].Token - _first], _singles[i].Token);
        }

        _singles.Sort();
    }

    private void PairCorners()
    {
        var open = new Stack<int>();
        for (var i = _first; i < _last; i++)
        {
            if (FamilyOf(i) != QuoteFamily.Corner)
            {
                continue;
            }

            var (_, shape) = QuoteMarks.Of(text[tokens[i].Start]);
            roles[i] = shape;
            if (shape == QuoteRole.Open && open.Count < DeepestCorners)
            {
                open.Push(i);
            }
            else if (shape == QuoteRole.Close && open.TryPop(out var mark))
            {
                _pairs.Add(new QuotePair(mark, i, mark + 1, i));
            }
        }
    }

    /// <summary>Writes the solved roles to the tokens and pairs them up. True when the last quotation is left open.</summary>
    private bool AddPairs(bool isSingle)
    {
        int open = -1, inner = -1, from = _first;
        for (var i = 0; i < _marks.Count; i++)
        {
            var mark = _marks[i];
            var (role, before, after) = _solved[i];
            roles[mark] = role;
            if (role == QuoteRole.None)
            {
                tokens[mark] = tokens[mark] with { Kind = isSingle && EndsPlural(mark) ? TokenKind.Possessive : TokenKind.Punctuation };
                continue;
            }

            if (inner >= 0)
            {
                _pairs.Add(new QuotePair(inner, mark, inner + 1, mark));
                inner = -1;
            }

            if (after == 2)
            {
                inner = mark;
            }
            else if (before < 2 || after == 0)
            {
                if (role == QuoteRole.Close || open >= 0)
                {
                    _pairs.Add(new QuotePair(open, role == QuoteRole.Close ? mark : -1, open >= 0 ? open + 1 : from, mark));
                }

                open = role == QuoteRole.Open ? mark : -1;
            }

            from = mark + 1;
        }

        if (inner >= 0)
        {
            _pairs.Add(new QuotePair(inner, -1, inner + 1, _last));
        }

        if (open >= 0)
        {
            _pairs.Add(new QuotePair(open, -1, open + 1, _last));
        }

        return open >= 0;
    }

    private int Gap(int mark) => mark == 0 ? 0 : tokens[_marks[mark]].Start - tokens[_marks[mark - 1]].End;

    private bool EndsPlural(int mark) =>
        mark > _first && tokens[mark - 1].Kind is TokenKind.Word or TokenKind.Number && text[tokens[mark - 1].End - 1] is 's' or 'S' or 'x' or 'z';

    private QuoteFamily FamilyOf(int token) => tokens[token].Kind == TokenKind.Quote
        ? QuoteMarks.Of(text, tokens[token].Start, tokens[token].Length).Family
        : QuoteFamily.None;

    private static bool IsDouble(QuoteFamily family) =>
        family is QuoteFamily.Straight or QuoteFamily.Curly or QuoteFamily.Guillemet or QuoteFamily.SingleGuillemet;
}
