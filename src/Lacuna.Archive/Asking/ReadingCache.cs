using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Microsoft.Extensions.Caching.Memory;

namespace Lacuna.Archive.Asking;

/// <summary>Readings that were unpacked lately. What a machine read in a version never changes, so none of them grows old; what people put right of them is laid upon them each time.</summary>
/// <param name="room">Room for them, in bytes as <see cref="SizeOf"/> reckons: a press page takes some 25 KB.</param>
internal sealed class ReadingCache(long room) : IDisposable
{

    /// <summary>About what a mark takes in memory.</summary>
    private const int MarkBytes = 200;

    private readonly MemoryCache _readings = new(new MemoryCacheOptions { SizeLimit = room });

    /// <summary>The row of a version and its reading; null when it is not kept here.</summary>
    public KeptReading? Find(DocumentVersion version) => _readings.Get<KeptReading>(version);

    /// <summary>Keeps the reading of a version that was read.</summary>
    /// <param name="row">The row of the version.</param>
    /// <param name="reading">As the machine made it.</param>
    public void Keep(long row, AnnotatedDocument reading) =>
        _readings.Set(reading.Document.Version, new KeptReading(row, reading), new MemoryCacheEntryOptions { Size = SizeOf(reading) });

    public void Dispose() => _readings.Dispose();

    private static long SizeOf(AnnotatedDocument reading) =>
        (2L * reading.Text.Length)
        + (MarkBytes * (10L + reading.Paragraphs.Length + reading.Sentences.Length + reading.Quotations.Length + reading.Mentions.Length + (4L * reading.Statements.Length) + reading.Contacts.Length + reading.Agenda.Length));
}
