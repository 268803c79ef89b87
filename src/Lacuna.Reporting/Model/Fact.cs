using System.Collections.Immutable;

namespace Lacuna.Reporting.Model;

/// <summary>One named value and the words it rests on.</summary>
/// <param name="Term">What it is: "When", "Asked for by".</param>
/// <param name="Value">The value.</param>
public sealed record Fact(string Term, Phrase Value)
{
    /// <summary>Unique within the report when words of an account are quoted for it; null otherwise.</summary>
    public string? Id { get; init; }

    /// <summary>The words it rests on.</summary>
    public ImmutableArray<Quote> Quotes { get; init; } = [];

    /// <summary>Set to <see cref="Model.Mark.Differs"/> where the accounts do not agree.</summary>
    public Mark Mark { get; init; }
}
