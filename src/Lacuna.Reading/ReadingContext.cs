using Lacuna.Reading.Actors;

namespace Lacuna.Reading;

/// <summary>What every stage may consult besides the document.</summary>
public sealed record ReadingContext
{
    private readonly ActorTable? _actors;

    /// <summary>The actors known beforehand; the shipped table, loaded on first use, unless another is given.</summary>
    public ActorTable Actors
    {
        get => _actors ?? ActorTable.Default;
        init => _actors = value;
    }
}
