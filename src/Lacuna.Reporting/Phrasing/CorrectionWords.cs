using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Corrections;
using Lacuna.Core.Reading;
using Lacuna.Reporting.Model;

namespace Lacuna.Reporting.Phrasing;

/// <summary>The words that tell of corrections by hand.</summary>
internal static class CorrectionWords
{
    /// <summary>"by Ana on 4 April 2022 (“the briefing was Lavrov's”)". Days are those of UTC.</summary>
    public static Phrase By(CorrectionMark mark)
    {
        var by = Phrase.Plain($"by {mark.By} on {DayWords.Of(mark.At.InUtc().Date)}");
        return mark.Note is { } note ? Phrase.Of($"{by} ({note:q})") : by;
    }

    /// <summary>"speaker corrected by Ana on 4 April 2022; the machine read Wang Yi (China)", a line for what is put right of each.</summary>
    public static IEnumerable<Phrase> Of(Statement statement, ActorWords words)
    {
        if (statement.Correction is not { } correction)
        {
            yield break;
        }

        var isSpeaker = !statement.Speakers.SequenceEqual(correction.ReadSpeakers);
        var isAddressee = !statement.Addressees.SequenceEqual(correction.ReadAddressees);
        var what = (isSpeaker, isAddressee) switch
        {
            (true, true) => "speaker and addressee corrected",
            (true, false) => "speaker corrected",
            (false, true) => "addressee corrected",
            _ => "confirmed",
        };
        var read = (isSpeaker, isAddressee) switch
        {
            (true, true) => $"; the machine read {Names(correction.ReadSpeakers, words)} to {Names(correction.ReadAddressees, words)}",
            (true, false) => $"; the machine read {Names(correction.ReadSpeakers, words)}",
            (false, true) => $"; the machine read {Names(correction.ReadAddressees, words)}",
            _ => "",
        };
        yield return Phrase.Of($"{what} {Phrase.Join(" and ", correction.Marks.Select(By))}{read}");
    }

    public static string Of(CorrectionKind kind) => kind switch
    {
        CorrectionKind.Speaker => "speaker",
        CorrectionKind.Merge => "accounts of one contact",
        CorrectionKind.Split => "account of another contact",
        CorrectionKind.Point => "point of a comparison",
        CorrectionKind.Remark => "note",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static string Names(ImmutableArray<Actor> actors, ActorWords words) => actors.IsEmpty ? "nobody" : words.Of(actors);
}
