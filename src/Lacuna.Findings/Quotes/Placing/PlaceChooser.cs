using Lacuna.Findings.Quotes.Drafted;
using Lacuna.Findings.Words;
using NodaTime;

namespace Lacuna.Findings.Quotes.Placing;

/// <summary>Chooses among the places of a quotation the one that the draft means.</summary>
internal sealed class PlaceChooser(QuoteOptions options)
{
    /// <summary>Fits nearer to each other than this are one: a capital or a comma may not decide who is quoted.</summary>
    private const double SameFit = 0.05;

    /// <summary>The place, the others of the same words, and whether the draft tells them apart.</summary>
    public (LaidBeside Place, List<LaidBeside> Others, bool IsAmbiguous) Choose(DraftQuote draft, Surroundings around, IReadOnlyList<LaidBeside> places)
    {
        var best = places.Max(place => place.Fit);
        var near = places.Where(place => place.Fit >= best - SameFit).ToList();
        var own = near.Where(place => place.IsMisattributed == false && place.Verdict <= QuoteVerdict.Elided).ToList();
        near = own.Count > 0 ? own : near;

        // Nor may a capital decide which of two documents is quoted.
        var gravity = near.Min(place => place.Verdict);
        near = [.. near.Where(place => place.Verdict == gravity || (place.Verdict <= QuoteVerdict.Cleaned && gravity <= QuoteVerdict.Cleaned))];
        var fit = near.Max(place => place.Fit);
        near = [.. near.Where(place => place.Fit >= fit - 0.001)];

        // One who is named leads; one who cannot be told comes before somebody else.
        foreach (var agreement in (bool?[])[false, null, true])
        {
            if (near.Exists(place => place.IsMisattributed == agreement))
            {
                near = [.. near.Where(place => place.IsMisattributed == agreement)];
                break;
            }
        }

        var groups = GroupsOf(near);
        if (groups.Count > 1)
        {
            groups = ToldApart(around, groups);
        }

        var isAmbiguous = groups.Count > 1 && !draft.IsShort && !draft.IsScare;
        var chosen = groups.Count == 1 || isAmbiguous ? First(groups[0]) : First(groups.MaxBy(group => group.Max(place => Shared(around, place)))!);
        var others = groups.Where(group => !group.Contains(chosen)).Select(First).ToList();
        return (chosen, others, isAmbiguous);
    }

    private static LaidBeside First(List<LaidBeside> group) => group
        .OrderBy(place => place.Verdict)
        .ThenByDescending(place => place.Source.Row.IsLatest)
        .ThenBy(place => place.Voice.Voice)
        .ThenBy(place => place.Source.Row.Published?.Local ?? LocalDateTime.FromDateTime(DateTime.MaxValue))
        .ThenBy(place => place.Source.Row.Version.DocumentId, StringComparer.Ordinal)
        .ThenBy(place => place.Span.Start)
        .First();

    /// <summary>Places that are one utterance: one item and its copies, and one speaker within a few days.</summary>
    private List<List<LaidBeside>> GroupsOf(List<LaidBeside> places)
    {
        var groups = new List<List<LaidBeside>>();
        foreach (var place in places)
        {
            if (groups.Find(group => group.Exists(other => IsOneUtterance(place, other))) is { } home)
            {
                home.Add(place);
            }
            else
            {
                groups.Add([place]);
            }
        }

        return groups;
    }

    private bool IsOneUtterance(LaidBeside one, LaidBeside other)
    {
        var hasOneSpeaker = one.Voice.Speakers.IsEmpty || other.Voice.Speakers.IsEmpty || one.Voice.Speakers.Any(other.Voice.Speakers.Contains);
        if (one.Item == other.Item)
        {
            return hasOneSpeaker;
        }

        return hasOneSpeaker && !one.Voice.Speakers.IsEmpty && !other.Voice.Speakers.IsEmpty
            && one.Source.Row.Published?.Date is { } day && other.Source.Row.Published?.Date is { } otherDay
            && Math.Abs(Period.DaysBetween(day, otherDay)) <= options.OccasionDays;
    }

    /// <summary>By the day that the draft gives, and by the outlet that it names.</summary>
    private static List<List<LaidBeside>> ToldApart(Surroundings around, List<List<LaidBeside>> groups)
    {
        var byOutlet = groups.Where(group => group.Exists(place => place.Source.Row.Source is { } source && around.Names(source.Name))).ToList();
        groups = byOutlet.Count > 0 ? byOutlet : groups;
        if (groups.Count == 1 || around.Day is not { } day)
        {
            return groups;
        }

        var byDay = groups.Where(group => group.Exists(place => place.Source.Row.Published?.Date is { } on && Math.Abs(Period.DaysBetween(day, on)) <= 1)).ToList();
        return byDay.Count > 0 ? byDay : groups;
    }

    /// <summary>Words that the sentences around the quotation share, by their rarity.</summary>
    private static double Shared(Surroundings around, LaidBeside place)
    {
        var reading = place.Source.Reading;
        if (reading.Sentences.IsEmpty)
        {
            return 0;
        }

        var first = Math.Min(reading.SentenceAt(place.Span.Start), reading.Sentences.Length - 1);
        var (start, end) = (Math.Max(0, first - 1), Math.Min(reading.Sentences.Length - 1, first + 1));
        var text = reading.Text[reading.Sentences[start].Span.Start..reading.Sentences[end].Span.End];
        return SharedStems.Weight(around.Stems, text);
    }
}
