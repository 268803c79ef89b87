using Lacuna.Archive.Storing.Marks;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;

namespace Lacuna.Archive.Storing;

/// <summary>What was read in a document, as the bytes that an archive keeps of it: to read on one machine and store on another.</summary>
public static class PackedReading
{
    /// <summary>The marks of a document as bytes. Tokens, times outside statements and the trained reader's raw marks are left out, as an archive leaves them out.</summary>
    public static byte[] Pack(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return MarkCodec.Pack(document);
    }

    /// <summary>The document with the marks in <paramref name="packed"/>.</summary>
    /// <param name="document">The very document that was read.</param>
    /// <param name="packed">What <see cref="Pack"/> gave.</param>
    /// <exception cref="InvalidDataException">The bytes are damaged or of a later form.</exception>
    public static AnnotatedDocument Unpack(Document document, byte[] packed)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(packed);
        return MarkCodec.Unpack(document, packed);
    }
}
