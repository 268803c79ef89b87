using Lacuna.Findings.Quotes;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>How hard a quotation was looked for.</summary>
internal sealed record QuoteSearchJson(int Held, int Sources, DaysJson? Days, IReadOnlyList<string> Phrases, int Holding, int LaidBeside, int SentencesCompared)
{
    public static QuoteSearchJson Of(QuoteSearch search) => new(
        search.Held,
        search.Sources,
        search is { First: { } first, Last: { } last } ? new DaysJson(DaysJson.DayOf(first), DaysJson.DayOf(last)) : null,
        search.Phrases,
        search.Holding,
        search.LaidBeside,
        search.SentencesCompared);
}
