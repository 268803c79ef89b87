using System.Collections.Immutable;
using Lacuna.Archive.Importing;

namespace Lacuna.Web.Importing;

/// <summary>What became of one file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Outcomes">What became of its items, the first of them.</param>
/// <param name="Items">How many items it held.</param>
/// <param name="IsDone">True when all of it has been taken in.</param>
public sealed record FileOutcome(string Name, ImmutableArray<Outcome> Outcomes, int Items, bool IsDone)
{
    /// <summary>Items that are named one by one.</summary>
    public const int Named = 50;
}
