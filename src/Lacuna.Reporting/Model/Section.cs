using System.Collections.Immutable;

namespace Lacuna.Reporting.Model;

/// <summary>One part of a report under one heading.</summary>
/// <param name="Id">Unique within the report: lower-case letters and hyphens; the page's anchor.</param>
/// <param name="Heading">The heading, in plain words.</param>
/// <param name="Blocks">What stands under it.</param>
public sealed record Section(string Id, string Heading, ImmutableArray<Block> Blocks)
{
    /// <summary>What the section is for; media set method and limits apart.</summary>
    public SectionKind Kind { get; init; }
}
