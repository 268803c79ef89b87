using Lacuna.Findings.Wordings;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>Wordings found without asking.</summary>
internal sealed record FoundWordingsJson(
    int PhrasesTested,
    int PhrasesClustered,
    int RowsFound,
    IReadOnlyList<string> SelfNames,
    IReadOnlyList<WordingRowJson> Rows,
    IReadOnlyList<ReplacementJson> Changes)
{
    public static FoundWordingsJson Of(WordingFindings findings) => new(
        findings.PhrasesTested,
        findings.PhrasesClustered,
        findings.RowsFound,
        [.. findings.SelfNames],
        [.. findings.Rows.Select(row => new WordingRowJson(row.Rank, Rounded.Of(row.Score), [.. row.Wordings.Select(WordingJson.Of)]))],
        [.. findings.Changes.Select(ReplacementJson.Of)]);
}
