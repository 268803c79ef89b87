using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts.Held;
using Lacuna.Reporting.Phrasing;
using NodaTime;

namespace Lacuna.Reporting.Contacts;

/// <summary>What contacts were looked for in: a pile of files, or an archive.</summary>
/// <param name="Word">"pile" or "archive".</param>
/// <param name="Counted">"34 documents".</param>
/// <param name="Whole">How many documents, of which days, from how many sources.</param>
/// <param name="PublishedNothing">When a side is said to have published nothing.</param>
internal sealed record PileWords(string Word, string Counted, string Whole, string PublishedNothing)
{
    /// <summary>The word as a heading.</summary>
    public string Name => char.ToUpperInvariant(Word[0]) + Word[1..];

    public static PileWords Of(IReadOnlyCollection<AnnotatedDocument> pile)
    {
        var dates = pile.Select(document => document.Document.Published?.Date).OfType<LocalDate>().ToList();
        var sources = pile.Select(document => document.Document.Source?.Name).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        var undated = pile.Count - dates.Count;
        var days = dates.Count > 0 ? new DateInterval(dates.Min(), dates.Max()) : null;
        return new PileWords(
            "pile",
            Phrasing.Counted.Of(pile.Count, "document"),
            WholeOf(pile.Count, days, sources) + (undated > 0 ? $"; {Phrasing.Counted.Number(undated)} of them undated" : ""),
            "Said only where the pile holds documents of that side's own channel from before and after the contact, and none of them is about it. Otherwise it is not established.");
    }

    public static PileWords Of(HeldContacts held) => new(
        "archive",
        Phrasing.Counted.Of(held.Looked, "document"),
        WholeOf(held.Looked, held.Days, held.Sources),
        "Said only where the ledger knows no hole in any channel that speaks for the side, from the contact's first day to the day after its last, and none of the documents is about it. Otherwise it is not established.");

    private static string WholeOf(int documents, DateInterval? days, int sources) =>
        Phrasing.Counted.Of(documents, "document") + (days is null ? "" : $" of {DayWords.Of(days)}") + $" from {Phrasing.Counted.Of(sources, "known source")}";
}
