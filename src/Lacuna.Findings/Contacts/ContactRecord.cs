using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Corrections;
using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Findings.Contacts;

/// <summary>One contact, put together from all documents of a pile that tell of it.</summary>
/// <param name="Id">Unique within the book: 1, 2 … in order of date.</param>
/// <param name="Kind">What sort of contact; the sort that the earliest readout gives.</param>
public sealed record ContactRecord(string Id, ContactKind Kind)
{
    /// <summary>Who took part, by all readouts together, by the mentions where there are none; a person stands for their state and the state is then left out.</summary>
    public ImmutableArray<Actor> Participants { get; init; } = [];

    /// <summary>First and last day that the accounts give (two sides may write two dates across time zones); null when none gives any.</summary>
    public DateInterval? Date { get; init; }

    /// <summary>The accounts, copies left out, in order of publication; undated ones last.</summary>
    public ImmutableArray<Readout> Readouts { get; init; } = [];

    /// <summary>Documents about something else that tell of it, in order of publication.</summary>
    public ImmutableArray<PassingMention> Mentions { get; init; } = [];

    /// <summary>
    /// Sides of the contact without a readout of their own, in order of the participants. Empty for a contact that is known
    /// from mentions alone: where nobody published an account, nobody is missing.
    /// </summary>
    public ImmutableArray<MissingSide> MissingSides { get; init; } = [];

    /// <summary>The readout that came out first; null when fewer than two sides published or their times do not tell.</summary>
    public Readout? PublishedFirst { get; init; }

    /// <summary>Corrections by hand that accounts were put to it or taken from it by, in order of time.</summary>
    public ImmutableArray<CorrectionMark> Corrections { get; init; } = [];

    /// <summary>True when at least two sides published a readout.</summary>
    public bool IsPaired
    {
        get
        {
            Actor? first = null;
            foreach (var readout in Readouts)
            {
                if (readout.Side is { } side)
                {
                    if (first is not null && !first.Equals(side))
                    {
                        return true;
                    }

                    first ??= side;
                }
            }

            return false;
        }
    }
}
