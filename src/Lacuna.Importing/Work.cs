using Lacuna.Archive.Importing;

namespace Lacuna.Importing;

/// <summary>One item on its way into the archive.</summary>
/// <param name="Entry">What is stored; null where a file just ends.</param>
/// <param name="Progress">How far its file is taken in with it.</param>
/// <param name="Weight">Characters that it holds in memory.</param>
internal sealed record Work(Entry? Entry, PileProgress Progress, int Weight);
