using System.Text.Json.Serialization;

namespace Lacuna.Models.Reader;

/// <summary>What the model file says besides its network, under <see cref="Key"/> in its metadata.</summary>
/// <param name="Tasks">What is asked of every word, in the order of the network's labels.</param>
/// <param name="Links">Kinds of link between words, in the order of the network's vectors.</param>
/// <param name="WindowPieces">Pieces of the longest window that the network was fitted on.</param>
internal sealed record ReaderMetadata(IReadOnlyList<ReaderTaskWeights> Tasks, IReadOnlyList<ReaderLink> Links, int WindowPieces)
{
    /// <summary>Where in the file's metadata it stands.</summary>
    public const string Key = "reader";
}

/// <summary>The chain of one task.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Labels">Its labels, outside first.</param>
/// <param name="Between">Weights between neighbouring labels in row order: from, to.</param>
/// <param name="First">Weights of labels at the first word.</param>
/// <param name="Last">Weights of labels at the last word.</param>
/// <param name="Temperature">What scores are divided by to make calibrated probabilities.</param>
internal sealed record ReaderTaskWeights(string Name, IReadOnlyList<string> Labels, IReadOnlyList<float> Between, IReadOnlyList<float> First, IReadOnlyList<float> Last, float Temperature);

/// <summary>A kind of link: dot product of two vectors, plus the bias, over the temperature, through a sigmoid.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bias">Added to the product.</param>
/// <param name="Size">Length of each of the two vectors.</param>
/// <param name="Temperature">What the sum is divided by.</param>
internal sealed record ReaderLink(string Name, float Bias, int Size, float Temperature);

/// <summary>Reads the metadata without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReaderMetadata))]
internal sealed partial class ReaderMetadataJson : JsonSerializerContext;
