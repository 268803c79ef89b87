using System.Collections.Immutable;
using Lacuna.Archive.Corrections;
using Lacuna.Core.Actors;
using Lacuna.Core.Corrections;
using Lacuna.Core.Evidences;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Corrections;

/// <summary>Puts corrections by hand into words: who put right what, on which words, and whether it counts now.</summary>
public static class CorrectionsReport
{
    /// <summary>The report on <paramref name="rows"/>.</summary>
    public static Report Of(IReadOnlyCollection<CorrectionRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var orphaned = rows.Count(static row => row.Standing == CorrectionStanding.Orphaned);
        return new Report("Corrections by hand")
        {
            Answer = [Phrase.Of($"{Counted.Of(rows.Count, "correction"):b}{(orphaned == 0 ? "" : $", {Counted.Number(orphaned)} of them orphaned")}.")],
            Sections = rows.Count == 0 ? [] : [new Section("corrections", "Corrections", [.. rows.Select(Of)])],
        };
    }

    private static Block Of(CorrectionRow row)
    {
        var correction = row.Correction;
        var what = correction.What;
        return new Point(correction.Id, correction.Id, Mark.None, Phrase.Of($"{CorrectionWords.Of(what.Kind):b}{Says(what)}, {CorrectionWords.By(correction.Mark)}: {Of(row.Standing)}{Undone(correction)}"))
        {
            Quotes = [.. what.Targets.SelectMany(static target => target.Words).Select(Quote)],
            Details = [.. what.Targets.OfType<DocumentTarget>().Select(static target => Phrase.Plain(target.Version.DocumentId))],
        };
    }

    private static Quote Quote(Evidence words) => new(words.Of.DocumentId, words) { Url = words.Of.DocumentId.StartsWith("http", StringComparison.Ordinal) ? words.Of.DocumentId : null, WithContext = true };

    private static string Says(Amendment what) => what switch
    {
        Amendment.Speaker { Speakers: { } speakers, Addressees: { } addressees } => $" {Names(speakers)} to {Names(addressees)}",
        Amendment.Speaker { Speakers: { } speakers } => $" {Names(speakers)}",
        Amendment.Speaker { Addressees: { } addressees } => $" left, addressee {Names(addressees)}",
        Amendment.Point point => point.IsAccepted ? " accepted" : " rejected",
        _ => "",
    };

    private static string Names(ImmutableArray<Actor> actors) => actors.IsEmpty ? "nobody" : Counted.List([.. actors.Select(static actor => actor.Name)]);

    private static string Of(CorrectionStanding standing) => standing switch
    {
        CorrectionStanding.Counts => "counts",
        CorrectionStanding.Superseded => "a later one counts in its place",
        CorrectionStanding.Orphaned => "orphaned: it cannot be found in the newest version",
        CorrectionStanding.NotHeld => "its document is not held",
        CorrectionStanding.Undone => "taken back",
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, null),
    };

    private static string Undone(Correction correction) => correction.Undone is { } undone ? $" by {undone.By} on {DayWords.Of(undone.At.InUtc().Date)}" : "";
}
