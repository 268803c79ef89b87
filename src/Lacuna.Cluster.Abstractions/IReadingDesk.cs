using Orleans;

namespace Lacuna.Cluster;

/// <summary>The door to the readers of one silo: lets in what it has room for and turns away the rest. Its key is the silo's address.</summary>
[Alias("lacuna.desk")]
public interface IReadingDesk : IGrainWithStringKey
{
    /// <summary>How much it has to do.</summary>
    [Alias("standing")]
    Task<DeskStanding> StandingAsync();

    /// <summary>Reads documents, or says that there is no room.</summary>
    [Alias("read")]
    [ResponseTimeout("00:05:00")]
    Task<ReadReply> ReadAsync(ReadBatch batch);
}
