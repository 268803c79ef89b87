using Lacuna.Core.Reading;

namespace Lacuna.Archive.Asking;

/// <summary>A reading that is kept in memory.</summary>
/// <param name="Row">The row of its version.</param>
/// <param name="Reading">The reading as the machine made it.</param>
internal sealed record KeptReading(long Row, AnnotatedDocument Reading);
