using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Text;
using NodaTime;

namespace Lacuna.Core.Reading;

/// <summary>A call, meeting, visit or letter between actors, as one document tells of it. One object however often it is mentioned.</summary>
public sealed record Contact
{
    /// <summary>Unique within the document: c1, c2 … in text order.</summary>
    public required string Id { get; init; }

    /// <summary>What sort of contact.</summary>
    public required ContactKind Kind { get; init; }

    /// <summary>Who took part, the likelier host or caller first.</summary>
    public ImmutableArray<Actor> Participants { get; init; } = [];

    /// <summary>When, as best told; null when the text and its date do not tell.</summary>
    public DateInterval? On { get; init; }

    /// <summary>Everything the text says of the date. More than one that cannot all be true is a conflict.</summary>
    public ImmutableArray<DateClaim> Dates { get; init; } = [];

    /// <summary>Who asked for it, by the text's words; null when it does not say.</summary>
    public Actor? Initiator { get; init; }

    /// <summary>Words that say who asked.</summary>
    public TextSpan? InitiatorSpan { get; init; }

    /// <summary>Place in a series, by the text's words ("only the second conversation since …"): 2. Null when it does not say.</summary>
    public int? Ordinal { get; init; }

    /// <summary>Words that give the place in a series.</summary>
    public TextSpan? OrdinalSpan { get; init; }

    /// <summary>Words that give how long it lasted; null when none.</summary>
    public TextSpan? DurationSpan { get; init; }

    /// <summary>True when it was still to come at the time of writing.</summary>
    public bool IsPlanned { get; init; }

    /// <summary>True when the document is this contact's readout, and not a report that mentions it.</summary>
    public bool IsSubject { get; init; }

    /// <summary>Every place that tells of it, the clearest first.</summary>
    public ImmutableArray<TextSpan> Evidence { get; init; } = [];

    /// <summary>True when two of the dates given exclude each other.</summary>
    public bool HasDateConflict
    {
        get
        {
            for (var i = 0; i < Dates.Length; i++)
            {
                for (var j = i + 1; j < Dates.Length; j++)
                {
                    if (Dates[i].Days.Intersection(Dates[j].Days) is null)
                    {
                        return true;
                    }
                }
            }

            return false;
        }
    }
}
