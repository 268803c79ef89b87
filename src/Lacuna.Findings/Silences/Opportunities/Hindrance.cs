using Lacuna.Archive.Documents;
using Lacuna.Core.Evidences;
using NodaTime;

namespace Lacuna.Findings.Silences.Opportunities;

/// <summary>A reason for having had no occasion to speak. It explains nothing away: channels publish on holidays too.</summary>
/// <param name="Kind">What sort.</param>
/// <param name="Words">For a reader: "Qingming Festival", or what the notice says.</param>
public sealed record Hindrance(HindranceKind Kind, string Words)
{
    /// <summary>The days of a holiday; null for a notice, whose words tell them.</summary>
    public DateInterval? Days { get; init; }

    /// <summary>The document that gives notice; null for a holiday.</summary>
    public DocumentRow? Document { get; init; }

    /// <summary>The words of the notice; null for a holiday.</summary>
    public Evidence? Evidence { get; init; }
}
