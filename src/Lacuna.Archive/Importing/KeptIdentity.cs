using NodaTime;

namespace Lacuna.Archive.Importing;

/// <summary>What another archive made out about a document. It is followed: a second judgement, with fewer or other documents at hand, could come out otherwise.</summary>
/// <param name="CopyOf">The item that it is a syndicated copy of; null for an original. One that is not held makes it an original.</param>
/// <param name="Added">When the version was first taken in.</param>
public sealed record KeptIdentity(string? CopyOf, Instant Added);
