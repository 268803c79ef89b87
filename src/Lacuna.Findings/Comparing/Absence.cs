using System.Collections.Immutable;
using Lacuna.Core.Evidences;

namespace Lacuna.Findings.Comparing;

/// <summary>Something the record speaks of in the days about a contact and neither account mentions, with how hard we looked.</summary>
/// <param name="Subject">The name or topic.</param>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Terms">Every form that was looked for in both accounts, without success.</param>
/// <param name="Salience">z-score of the log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008) of the record against the accounts; higher is more striking.</param>
public sealed record Absence(string Subject, AbsenceKind Kind, ImmutableArray<string> Terms, double Salience)
{
    /// <summary>Number of distinct documents of the record that speak of it (copies counted once).</summary>
    public int Documents { get; init; }

    /// <summary>Number of days on which they were published.</summary>
    public int Days { get; init; }

    /// <summary>Documents by the two actors of the contact themselves that speak of it.</summary>
    public int DocumentsByParticipants { get; init; }

    /// <summary>Where it stands, one place a document, nearest in time to the contact first.</summary>
    public ImmutableArray<Evidence> Elsewhere { get; init; } = [];
}
