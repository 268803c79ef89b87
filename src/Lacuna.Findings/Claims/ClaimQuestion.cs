using System.Collections.Immutable;
using Lacuna.Core.Subjects;
using NodaTime;

namespace Lacuna.Findings.Claims;

/// <summary>What is claimed about this subject, by whom?</summary>
/// <param name="About">What the words name.</param>
public sealed record ClaimQuestion(Subject About)
{
    /// <summary>Statements that are set against each other at most, the earliest first. Each is compared with the claims before it, so that the time grows with the square.</summary>
    public const int MostStatements = 500;

    /// <summary>First day of publication; null for any.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day of publication; null for any.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Names of the sources that carry it, any of them.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];
}
