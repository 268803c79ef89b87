using System.Collections.Immutable;
using Lacuna.Core.Documents;

namespace Lacuna.Reporting.Model;

/// <summary>One text that a report is about.</summary>
/// <param name="Letter">How the report refers to it: "A", "B"; or "1", "2" in a pile.</param>
/// <param name="Name">Whose account it is: "China (Xinhua)".</param>
/// <param name="Document">The text itself.</param>
public sealed record Account(string Letter, string Name, Document Document)
{
    /// <summary>The places that findings rest on; they may overlap.</summary>
    public ImmutableArray<Highlight> Highlights { get; init; } = [];
}
