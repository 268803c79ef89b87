using System.Text.Json;
using Lacuna.TrainedReader.Network;
using TorchSharp;

namespace Lacuna.TrainedReader.Exporting;

/// <summary>What the model file says besides its graph: labels, the weights of the chains, links, temperatures.</summary>
internal sealed record ReaderMetadata(IReadOnlyList<ReaderMetadata.Task> Tasks, IReadOnlyList<ReaderMetadata.Link> Links, int WindowPieces)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Reads it off a fitted network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="windowPieces">The longest window that it was fitted on.</param>
    /// <param name="temperature">By the name of a task or link: what its scores are divided by to make calibrated probabilities.</param>
    public static ReaderMetadata Of(ReaderNetwork network, int windowPieces, Func<string, float> temperature) => new(
        [.. ReaderTask.All.Select(task =>
        {
            var (between, first, last) = network.Chain(task).Weights();
            return new Task(task.Name, task.Labels, between, first, last, temperature(task.Name));
        })],
        [.. ReaderTask.LinkKinds.Select((kind, i) => new Link(kind, network.LinkBias[i].ToSingle(), ReaderNetwork.LinkSize, temperature(kind)))],
        windowPieces);

    public string ToJson() => JsonSerializer.Serialize(this, Options);

    internal sealed record Task(string Name, string[] Labels, float[] Between, float[] First, float[] Last, float Temperature);

    internal sealed record Link(string Name, float Bias, int Size, float Temperature);
}
