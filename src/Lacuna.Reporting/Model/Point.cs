using System.Collections.Immutable;

namespace Lacuna.Reporting.Model;

/// <summary>One finding with its mark and the exact words it rests on.</summary>
/// <param name="Id">Unique within the report; the page's anchor and the id in the JSON form.</param>
/// <param name="Number">As printed before it: "4".</param>
/// <param name="Mark">How the accounts stand to each other.</param>
/// <param name="Headline">The finding in words; empty where the section's heading says it all.</param>
public sealed record Point(string Id, string Number, Mark Mark, Phrase Headline) : Block
{
    /// <summary>True when it may be told in brief where room is short.</summary>
    public bool IsMinor { get; init; }

    /// <summary>The words it rests on.</summary>
    public ImmutableArray<Quote> Quotes { get; init; } = [];

    /// <summary>The words beside those that they were taken from; null where there is nothing to lay side by side.</summary>
    public Alignment? Alignment { get; init; }

    /// <summary>Further words it rests on, for media that can fold them away and link to their documents; the terminal leaves them out.</summary>
    public ImmutableArray<Quote> FurtherQuotes { get; init; } = [];

    /// <summary>Further lines: terms looked for, what stands nearest on the other side.</summary>
    public ImmutableArray<Phrase> Details { get; init; } = [];
}
