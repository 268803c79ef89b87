using Orleans;

namespace Lacuna.Cluster;

/// <summary>Reads documents on the silo that asks. It keeps nothing, and there are as many of it as the silo has cores.</summary>
[Alias("lacuna.reader")]
public interface IReader : IGrainWithIntegerKey
{
    /// <summary>Reads documents.</summary>
    [Alias("read")]
    [ResponseTimeout("00:05:00")]
    Task<ReadReply> ReadAsync(ReadBatch batch);
}
