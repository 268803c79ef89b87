namespace Lacuna.Reporting.Model;

/// <summary>A paragraph of the report's own words.</summary>
/// <param name="Words">The words.</param>
public sealed record Paragraph(Phrase Words) : Block
{
    /// <summary>The mark that stands before it.</summary>
    public Mark Mark { get; init; }
}
