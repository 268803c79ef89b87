using Orleans;
using Orleans.Concurrency;

namespace Lacuna.Cluster.Readers;

/// <inheritdoc cref="IReader"/>
[StatelessWorker]
[GrainType("lacuna-reader")]
internal sealed class Reader(ReadingRoom room) : Grain, IReader
{
    /// <summary>Off the threads of grains, which are not to be held for seconds.</summary>
    public async Task<ReadReply> ReadAsync(ReadBatch batch) => new(await Task.Run(() => room.Read(batch)), null);
}
