using Lacuna.Findings.Wordings;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>A phrase of a series, its runs, its change-points, and what followed it.</summary>
internal sealed record WordingJson(
    string Words,
    int Uses,
    IReadOnlyList<WordingRunJson> Runs,
    UseWindowJson? Window,
    WordingEndJson? End,
    ReplacementJson? ReplacedBy,
    IReadOnlyList<WordingJson> Variants)
{
    public static WordingJson Of(Wording wording) => new(
        wording.Words,
        wording.Uses,
        [.. wording.Runs.Select(WordingRunJson.Of)],
        wording.Window is { } window ? UseWindowJson.Of(window) : null,
        wording.End is { } end ? WordingEndJson.Of(end) : null,
        wording.ReplacedBy is { } by ? ReplacementJson.Of(by) : null,
        [.. wording.Variants.Select(Of)]);
}
