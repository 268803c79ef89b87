namespace Lacuna.Intake;

/// <summary>
/// How much one file may ask of the machine. The defaults let through everything in the corpora that the project is measured on, with room
/// of at least ten times, and stop what is made to exhaust a reader.
/// </summary>
public sealed record IntakeLimits
{
    /// <summary>Containers inside one another: a feed in a WARC in a ZIP is three. Default 6.</summary>
    public int Depth { get; init; } = 6;

    /// <summary>Entries of one ZIP archive, files named in it but left out included. Default 1,000,000.</summary>
    public int PackageEntries { get; init; } = 1_000_000;

    /// <summary>Bytes that one package may unpack to, everything inside it together. Default 64 GB.</summary>
    public long UnpackedBytes { get; init; } = 64L << 30;

    /// <summary>Bytes a packed byte may become on the average of one entry or record. Text packs to a fifth, tables of figures to a fiftieth. Default 250.</summary>
    public int UnpackedRatio { get; init; } = 250;

    /// <summary>Bytes up to which any ratio is allowed: a page of blanks is harmless. Default 4 MB.</summary>
    public long FreelyUnpackedBytes { get; init; } = 4L << 20;

    /// <summary>Bytes of a package inside another that are held in memory; a larger one goes to a temporary file. Default 32 MB.</summary>
    public int PackageBytesInMemory { get; init; } = 32 << 20;

    /// <summary>Characters of one document's text; the rest is left out, and a note says so. Default 20 million.</summary>
    public int TextLength { get; init; } = 20_000_000;

    /// <summary>Entries of one feed. Default 100,000.</summary>
    public int FeedEntries { get; init; } = 100_000;

    /// <summary>Elements, or lists and objects, inside one another in HTML, XML and JSON; browsers stop at 512. Default 256.</summary>
    public int MarkupDepth { get; init; } = 256;

    /// <summary>Pages of one PDF. Default 5,000.</summary>
    public int Pages { get; init; } = 5_000;

    /// <summary>Letters on one page of a PDF; a page of a newspaper has 40,000. Default 100,000.</summary>
    public int LettersOnPage { get; init; } = 100_000;

    /// <summary>Parts of one e-mail message, all levels together. Default 1,000.</summary>
    public int MailParts { get; init; } = 1_000;

    /// <summary>Bytes of the head of one WARC or HTTP record. Default 1 MB.</summary>
    public int RecordHeadBytes { get; init; } = 1 << 20;

    /// <summary>
    /// Time for one document of up to a megabyte, from its bytes to its text; then it is refused, and the reading goes on with the next. A page takes
    /// some milliseconds, so only bytes that send a reader astray come near it. Counted is time on a processor, where the system tells it. Default 4 seconds.
    /// </summary>
    public TimeSpan ItemTime { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>Time for each megabyte beyond the first. The slowest format, PDF, takes about half a second. Default 4 seconds.</summary>
    public TimeSpan TimeForMegabyte { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>Time for a document of that many bytes.</summary>
    internal TimeSpan TimeFor(long bytes) => ItemTime + (TimeForMegabyte * Math.Max(0, (bytes / (double)(1 << 20)) - 1));
}
