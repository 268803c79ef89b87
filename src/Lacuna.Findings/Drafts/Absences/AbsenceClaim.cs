using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Findings.Drafts.Absences;

/// <summary>A claim of a draft that something was not said.</summary>
/// <param name="Kind">What sort.</param>
/// <param name="Words">The draft's sentence.</param>
/// <param name="Cue">The words that claim it: "lacked any references to".</param>
public sealed record AbsenceClaim(AbsenceKind Kind, Evidence Words, Evidence Cue)
{
    /// <summary>Who is said to be silent; several for "China and Russia"; empty when the draft names a text alone, or it could not be told who is meant.</summary>
    public ImmutableArray<Actor> Who { get; init; } = [];

    /// <summary>The words for who or what is silent; null when there are none.</summary>
    public Evidence? WhoWords { get; init; }

    /// <summary>About what; null when the draft does not say.</summary>
    public DraftSubject? About { get; init; }

    /// <summary>The words for what is absent; null when there are none.</summary>
    public Evidence? AboutWords { get; init; }

    /// <summary>Where it is absent.</summary>
    public AbsencePlace Place { get; init; }

    /// <summary>The words for where; null when there are none.</summary>
    public Evidence? PlaceWords { get; init; }

    /// <summary>The contact whose accounts are meant, as the draft tells of it; null for another place.</summary>
    public Contact? Contact { get; init; }

    /// <summary>What was not done by speaking; null when it is said that nothing was said at all.</summary>
    public SpeechAct? Act { get; init; }

    /// <summary>First and last day that the draft's words give, up to its own date; null when they give none.</summary>
    public DateInterval? Days { get; init; }

    /// <summary>The words for the days.</summary>
    public Evidence? DaysWords { get; init; }

    /// <summary>Who says so, when the claim stands in the words of another: "Zelensky said that China kept silent". Empty for the draft's own.</summary>
    public ImmutableArray<Actor> SaidBy { get; init; } = [];
}
