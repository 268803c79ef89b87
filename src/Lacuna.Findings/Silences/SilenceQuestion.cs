using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Subjects;
using NodaTime;

namespace Lacuna.Findings.Silences;

/// <summary>Has this actor spoken of this subject in these days?</summary>
/// <param name="Actor">A state, with all who speak for it; a body; or a person.</param>
/// <param name="Subject">What may be named.</param>
/// <param name="Window">First and last day, on each publisher's clock.</param>
public sealed record SilenceQuestion(Actor Actor, Subject Subject, DateInterval Window)
{
    /// <summary>Only documents that speak of this could have named the subject; null when every document could.</summary>
    public Subject? Theme { get; init; }

    /// <summary>Names of sources that alone are looked at; empty for all of the actor's own.</summary>
    public ImmutableArray<string> Channels { get; init; } = [];
}
