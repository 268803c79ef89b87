using System.Text.Json.Serialization;
using Lacuna.Benchmarks.Scaling.Models;

namespace Lacuna.Benchmarks.Scaling;

/// <summary>What was measured of the parts, on small amounts, and the model that was fitted to it.</summary>
internal sealed record Parts
{
    /// <summary>When, and on how many cores.</summary>
    public required string Where { get; init; }

    /// <summary>Documents held at the largest measurement that the model was fitted to.</summary>
    public required int Documents { get; init; }

    /// <summary>Characters of a made document, in the middle.</summary>
    public required double Characters { get; init; }

    /// <summary>Words of a made document, in the middle.</summary>
    public required double Words { get; init; }

    /// <summary>Processor seconds a character, of each document that was read by rules.</summary>
    public required double[] ReadingByRules { get; init; }

    /// <summary>Processor seconds a character, of each document that was read with the model.</summary>
    public required double[] ReadingByModel { get; init; }

    /// <summary>Processor seconds to take a document out of its pile.</summary>
    public required double Bringing { get; init; }

    /// <summary>Processor seconds of the program to ask whether a document is held.</summary>
    public required double Asking { get; init; }

    /// <summary>Processor seconds of the server to say so.</summary>
    public required double Answering { get; init; }

    /// <summary>Storing a step in PostgreSQL.</summary>
    public required StoreCost Server { get; init; }

    /// <summary>Storing a step in a file.</summary>
    public required StoreCost File { get; init; }

    /// <summary>Bytes in PostgreSQL, by what they hold.</summary>
    public required SortedDictionary<string, Line> ServerBytes { get; init; }

    /// <summary>Bytes of a file.</summary>
    public required Line FileBytes { get; init; }

    /// <summary>Bytes of the indices in which new documents are looked up at random, a document held.</summary>
    public required double LookedUpBytes { get; init; }

    /// <summary>Pages that the server did not find in its own memory (128 MB), a document stored, by documents held.</summary>
    public required SortedDictionary<int, double> PagesMissed { get; init; }

    /// <summary>Processor seconds of program and server to count the documents that name a term, of several terms, the quickest first, with <see cref="Asked"/> documents held.</summary>
    public double[] Counting { get; init; } = [];

    /// <summary>Processor seconds of program and server to answer whether an actor was silent on a subject in three months, with <see cref="Asked"/> documents held.</summary>
    public double Silence { get; init; }

    /// <summary>Documents held when questions were asked.</summary>
    public int Asked { get; init; }

    /// <summary>Most memory that the program took, in bytes, model and made documents in it.</summary>
    public long ProgramMemory { get; init; }

    /// <summary>Bytes in PostgreSQL.</summary>
    [JsonIgnore]
    public Line AllServerBytes => new(ServerBytes.Values.Sum(static line => line.Fixed), ServerBytes.Values.Sum(static line => line.PerDocument));
}
