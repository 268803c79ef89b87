using System.Collections.Immutable;
using Lacuna.Core.Actors;

namespace Lacuna.Core.Corrections;

/// <summary>What people put right of a statement, and what the machine had read.</summary>
/// <param name="Marks">The corrections that count, in order of time: one, or one of the speaker and another of the addressee.</param>
/// <param name="ReadSpeakers">Who spoke, as the machine read it.</param>
/// <param name="ReadAddressees">To whom, as the machine read it.</param>
public sealed record StatementCorrection(ImmutableArray<CorrectionMark> Marks, ImmutableArray<Actor> ReadSpeakers, ImmutableArray<Actor> ReadAddressees);
