using Orleans;
using Orleans.Concurrency;

namespace Lacuna.Cluster.Readers;

/// <inheritdoc cref="IReadingDesk"/>
[AtSilo]
[Reentrant]
[GrainType("lacuna-desk")]
internal sealed class ReadingDesk(ReadingRoom room) : Grain, IReadingDesk
{
    /// <inheritdoc/>
    public Task<DeskStanding> StandingAsync() => Task.FromResult(room.Standing);

    /// <inheritdoc/>
    public async Task<ReadReply> ReadAsync(ReadBatch batch)
    {
        if (room.Enter() is { } refusal)
        {
            return new ReadReply(null, refusal);
        }

        try
        {
            return await GrainFactory.GetGrain<IReader>(0).ReadAsync(batch);
        }
        finally
        {
            room.Leave();
        }
    }
}
