using Lacuna.Reading.Actors;

namespace Lacuna.Reading.Mentions;

/// <summary>Tells a capital or palace that stands for its government from one that is only a place.</summary>
/// <remarks>A capital is taken for its government unless the words around it make it a place, as in AMR's guidance on metonymy
/// ("Pyongyang told Seoul" names two governments).</remarks>
internal sealed class PlaceReading(DocumentWords words)
{
    private int _lastPlace = -1;

    /// <summary>True when words <paramref name="start"/> up to <paramref name="end"/>, a capital or a metonym by <paramref name="kind"/>, name a place only. Ask in text order.</summary>
    public bool IsPlace(int start, int end, PhraseKind kind)
    {
        var isPlace = IsPlaceBefore(start, kind) || IsPlaceAfter(end) || GoesOnFromPlace(start);
        if (isPlace)
        {
            _lastPlace = end;
        }

        return isPlace;
    }

    private bool IsPlaceBefore(int start, PhraseKind kind)
    {
        var at = start - 1;
        if (words[at].Hash == WellKnown.The)
        {
            // "the Minsk and Normandy formats"
            if (kind == PhraseKind.Capital)
            {
                return true;
            }

            at--;
        }

        var before = words[at];
        if (before.Is(WordShape.Mark))
        {
            // A route: "Trostyanets - Sumy - Kyiv".
            return before.IsMark('-') || before.IsMark('–') || before.IsMark('/');
        }

        if (before.Hash == WellKnown.To)
        {
            return words[at - 1].Is(WordClass.PlaceBefore | WordClass.PlaceVerb) || words[at - 2].Is(WordClass.PlaceBefore);
        }

        if (before.Hash == WellKnown.From)
        {
            return words[at - 1].Is(WordClass.PlaceBefore);
        }

        if (before.Hash == WellKnown.Between)
        {
            return false;
        }

        if (before.Is(WordClass.PlacePreposition | WordClass.PlaceVerb))
        {
            return true;
        }

        if (before.Hash == WellKnown.Of)
        {
            return words[at - 1].Is(WordClass.Direction | WordClass.PlaceNoun);
        }

        return before.Is(WordClass.PlaceNoun | WordClass.Direction) && !before.Is(WordShape.SentenceStart);
    }

    private bool IsPlaceAfter(int end)
    {
        var next = words[end];
        if (next.Is(WordShape.Possessive))
        {
            next = words[end + 1];
        }

        if (next.Is(WordClass.PlaceNoun | WordClass.NotPerson) || next.Is(WordShape.Joined))
        {
            return true;
        }

        // "Minsk Agreements" and "Tokyo Olympic Games" are names of their own.
        if (next.IsCapitalWord && !next.Is(WordShape.SentenceStart) && !words[end].Is(WordShape.Possessive))
        {
            return true;
        }

        // Datelines: "KYIV (Reuters)", "BEIJING, April 4", "Moscow – The".
        var opens = words[end - 1].Is(WordShape.SentenceStart);
        return next.IsMark('(') && opens
            || next.IsMark(',') && (words[end + 1].Is(WordClass.Month) || words[end + 1].Is(WordShape.AllCapitals) || words.TryMatch(end + 1, PhraseKind.State, out _))
            || (next.IsMark('–') || next.IsMark('—') || next.IsMark('-')) && (opens || words[end + 1].IsCapitalWord);
    }

    // "in Moscow and Antalya", "in Berlin, Paris and Kyiv"
    private bool GoesOnFromPlace(int start)
    {
        if (_lastPlace < 0)
        {
            return false;
        }

        for (var at = start - 1; at >= _lastPlace && start - at < 8; at--)
        {
            var word = words[at];
            if (!word.IsMark(',') && word.Hash != WellKnown.And && !word.IsCapitalWord)
            {
                return false;
            }
        }

        return start - _lastPlace < 8 && (words[start - 1].IsMark(',') || words[start - 1].Hash == WellKnown.And);
    }
}
