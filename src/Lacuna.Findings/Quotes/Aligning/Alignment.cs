using System.Collections.Immutable;

namespace Lacuna.Findings.Quotes.Aligning;

/// <summary>A quotation laid beside one source.</summary>
/// <param name="Steps">In the order of the draft; all of its words, and all of the source's from the first to the last that meets one.</param>
/// <param name="Score">What agrees, less what does not.</param>
internal sealed record Alignment(ImmutableArray<Step> Steps, double Score)
{
    /// <summary>Index of the first of the source's words.</summary>
    public int First => Steps.First(step => step.SourceCount > 0).Source;

    /// <summary>Index just after the last of them.</summary>
    public int End => Steps.Where(step => step.SourceCount > 0).Max(step => step.Source + step.SourceCount);
}
