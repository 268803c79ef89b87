using Lacuna.Core.Reading;
using Lacuna.Reading.Actors;

namespace Lacuna.Reading.Mentions;

/// <summary>Finds states, bodies, outlets, metonyms, peoples and demonyms that the tables name.</summary>
internal sealed class TableFinder(DocumentWords words, Lexicon lexicon, MentionList found)
{
    private const PhraseKind Kinds = PhraseKind.State | PhraseKind.Adjective | PhraseKind.People | PhraseKind.Capital | PhraseKind.Metonym | PhraseKind.Body | PhraseKind.Outlet;
    private const WordClass NotNouns = WordClass.Auxiliary | WordClass.Preposition | WordClass.Conjunction | WordClass.Cue | WordClass.Article | WordClass.Determiner | WordClass.PossessivePronoun | WordClass.Pronoun | WordClass.PlacePreposition | WordClass.CommonCapital;
    private readonly PlaceReading _places = new(words);

    /// <summary>Index after the phrase at <paramref name="at"/>; <paramref name="at"/> when there is none.</summary>
    public int Find(int at)
    {
        var start = words[at].Hash == WellKnown.The ? at + 1 : at;
        if (!words.TryMatch(at, Kinds, out var match) && (start == at || !words.TryMatch(start, Kinds, out match)))
        {
            return at;
        }

        if (match.Start == at && start > at && words.TryMatch(start, Kinds, out var inner) && inner.End > match.End)
        {
            match = inner;
        }

        return Add(at, match);
    }

    /// <summary>Number of words, article included, of the longest name of a state, body, outlet or palace at <paramref name="at"/>; 0 when there is none.</summary>
    public int LengthAt(int at)
    {
        const PhraseKind Named = PhraseKind.State | PhraseKind.Body | PhraseKind.Outlet | PhraseKind.Metonym;
        var own = words.TryMatch(at, Named, out var match) && !(words[match.End].Hash == WellKnown.Of && words[match.End - 1].Is(WordClass.OrgHead) && words[match.End + 1].IsCapitalWord) ? match.Length : 0;
        return words[at].Hash == WellKnown.The && words.TryMatch(at + 1, Named, out var inner) ? Math.Max(own, inner.Length + 1) : own;
    }

    private int Add(int at, PhraseMatch match)
    {
        if (IsInsideCompound(match) || (words[match.End].Is(WordClass.Geography) && words[match.End].IsCapitalWord))
        {
            return match.End;
        }

        // "the Congress of Local and Regional Authorities" is not the Congress of the tables.
        if (match.Phrase.Kind == PhraseKind.Body && match.Length == 1 && (words[match.End].Hash == WellKnown.Of || words[at].Hash == WellKnown.The) && words[match.Start].Is(WordClass.OrgHead))
        {
            return match.End;
        }

        var actor = lexicon.ActorOf(match.Phrase);
        var first = match.Start;
        if (words[at].Hash == WellKnown.The)
        {
            // The article goes with the name unless the name only modifies the next noun: "the EU ambassador".
            first = ModifiesNext(match.End) ? (match.Start == at ? at + 1 : match.Start) : at;
        }

        var span = words.SpanOf(first, match.End - 1);
        switch (match.Phrase.Kind)
        {
            case PhraseKind.Capital or PhraseKind.Metonym when _places.IsPlace(match.Start, match.End, match.Phrase.Kind):
                break;
            case PhraseKind.Capital or PhraseKind.Metonym:
                found.Add(span, MentionKind.Metonym, actor);
                break;
            case PhraseKind.Adjective when first == at && words[at].Hash == WellKnown.The && first != match.Start && !ModifiesNext(match.End):
            case PhraseKind.People:
                found.Add(span, MentionKind.Group, Groups.OfState(actor, "people"));
                break;
            case PhraseKind.Adjective:
                found.Add(words.SpanOf(match.Start, match.End - 1), MentionKind.Demonym, actor);
                break;
            case PhraseKind.Outlet:
                AddOutlet(match, first, actor);
                break;
            default:
                found.Add(span, MentionKind.Name, actor, span);
                break;
        }

        return match.End;
    }

    private void AddOutlet(PhraseMatch match, int first, Core.Actors.Actor actor)
    {
        if (lexicon.Bodies[match.Phrase.Index].IsPlatform && words[match.Start - 1].Is(WordClass.Preposition))
        {
            return;
        }

        var name = words.SpanOf(words[match.Start].Is(WordClass.Article) && match.Length > 1 ? match.Start + 1 : match.Start, match.End - 1);
        var start = first;
        while (start == match.Start || words[start].Is(WordClass.OutletTitle) || IsAdjective(start))
        {
            if (!words[start - 1].Is(WordClass.OutletTitle) && !IsAdjective(start - 1))
            {
                start -= words[start - 1].Hash == WellKnown.The && start < match.Start ? 1 : 0;
                break;
            }

            start--;
        }

        found.Add(words.SpanOf(Math.Min(start, first), match.End - 1), MentionKind.Name, actor, name);
    }

    private bool IsAdjective(int at) => words.TryMatch(at, PhraseKind.Adjective, out var match) && match.Length == 1;

    // "pro-Russian" and "Moscow-backed" name nobody; "U.S.-Japan" and "anti-Russia" do.
    private bool IsInsideCompound(PhraseMatch match)
    {
        if (match.Phrase.Kind == PhraseKind.State && words[match.Start].Is(WordShape.Joined) && words[match.Start - 1].IsSmallWord)
        {
            return false;
        }

        const PhraseKind Namers = PhraseKind.State | PhraseKind.Adjective | PhraseKind.Body;
        return (words[match.Start].Is(WordShape.Joined) && !EndsNamer(match.Start - 1))
            || (words[match.End - 1].Is(WordShape.Joins) && !words.TryMatch(match.End, Namers, out _));

        bool EndsNamer(int last)
        {
            for (var start = last; start >= 0 && start > last - 4; start--)
            {
                if (words.TryMatch(start, Namers, out var before) && before.End == last + 1)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private bool ModifiesNext(int end)
    {
        // "the Saudi and U.S. teams"
        var next = words[end].Hash == WellKnown.And && words.TryMatch(end + 1, PhraseKind.Adjective, out var other) ? words[other.End] : words[end];
        if (next.IsCapitalWord)
        {
            return !next.Is(WordShape.SentenceStart);
        }

        if (!next.IsSmallWord || next.Is(NotNouns))
        {
            return false;
        }

        var ending = words.Text.AsSpan(next.Start, next.Length);
        return !ending.EndsWith("ed", StringComparison.Ordinal) && !ending.EndsWith("ly", StringComparison.Ordinal);
    }
}
