using System.Collections.Immutable;
using Lacuna.Core.Coverages;
using NodaTime;

namespace Lacuna.Findings.Contacts;

/// <summary>How hard one side's channel was looked through for a readout.</summary>
/// <param name="Sources">Names of the channels in the pile that speak for the side.</param>
/// <param name="Documents">Number of their documents, copies counted once, in the days looked at.</param>
/// <param name="LastBefore">Date of their last document on or before the contact's first day; null when there is none.</param>
/// <param name="FirstAfter">Date of their first document after the contact's last day; null when there is none.</param>
public sealed record ChannelCoverage(ImmutableArray<string> Sources, int Documents, LocalDate? LastBefore, LocalDate? FirstAfter)
{
    /// <summary>The days looked at; null when the contact has no date.</summary>
    public DateInterval? Window { get; init; }

    /// <summary>Days of the channels that an archive does not hold in full, each with the channel's name in its reason; always empty for a pile, which keeps no ledger.</summary>
    public ImmutableArray<CoverageHole> Holes { get; init; } = [];
}
