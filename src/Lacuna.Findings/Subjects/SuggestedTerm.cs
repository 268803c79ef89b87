using Lacuna.Core.Subjects;

namespace Lacuna.Findings.Subjects;

/// <summary>A term that may name a subject, for a person to take or leave.</summary>
/// <param name="Term">The term.</param>
/// <param name="Kind">Where it comes from.</param>
public sealed record SuggestedTerm(SubjectTerm Term, SuggestionKind Kind)
{
    /// <summary>Documents of the record that hold it; null when no record was asked.</summary>
    public int? Documents { get; init; }
}
