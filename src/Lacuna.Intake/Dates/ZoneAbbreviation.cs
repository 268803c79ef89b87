using System.Collections.Immutable;
using NodaTime;

namespace Lacuna.Intake.Dates;

/// <summary>Letters that stand for an offset from UTC.</summary>
/// <param name="Offset">The likeliest offset.</param>
/// <param name="Others">Other offsets that the same letters stand for.</param>
internal sealed record ZoneAbbreviation(Offset Offset, ImmutableArray<Offset> Others)
{
    /// <summary>True when the letters alone do not settle the offset.</summary>
    public bool IsAmbiguous => !Others.IsEmpty;

    /// <summary>True when <paramref name="offset"/> is one of the readings.</summary>
    public bool Allows(Offset offset) => offset == Offset || Others.Contains(offset);
}
