using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Lacuna.Core.Text;

namespace Lacuna.Core.Documents;

/// <summary>One published item, decoded, extracted and frozen.</summary>
public sealed record Document
{
    private readonly string? _hash;

    /// <summary>Identity over all versions: canonical URL, else the source's own id, else the path, else the hash.</summary>
    public required string Id { get; init; }

    /// <summary>The publisher's own id, as it writes it: the guid of a feed's entry, the Message-ID of a letter. Null when it gives none. Not unique over publishers.</summary>
    public string? SourceId { get; init; }

    /// <summary>What a reader reads, headline first, in Unicode NFC with LF line ends. Paragraphs are parted by a blank line. All spans point into it.</summary>
    public required string Text { get; init; }

    /// <summary>The headline as metadata; empty when there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>Where the headline stands in <see cref="Text"/>, if it does.</summary>
    public TextSpan? Headline { get; init; }

    /// <summary>Channel that published it.</summary>
    public Source? Source { get; init; }

    /// <summary>Canonical address, as text; never fetched.</summary>
    public string? Url { get; init; }

    /// <summary>BCP 47 tag ("en", "zh-Hans"); null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>When it says it was published.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>When it says it was last changed; kept apart from publication.</summary>
    public PublicationTime? Modified { get; init; }

    /// <summary>True when the text is a list of points taken from the original and not the original: absence from it proves nothing.</summary>
    public bool IsPartial { get; init; }

    /// <summary>The fetch that the bytes came from; null for a file of whose way nothing is known.</summary>
    public Retrieval? Retrieval { get; init; }

    /// <summary>File or address the bytes came from, for messages.</summary>
    public string? Origin { get; init; }

    /// <summary>What intake had to guess or leave out.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>Lower-case hexadecimal SHA-256 of <see cref="Text"/> as UTF-8.</summary>
    public string ContentHash
    {
        get => _hash ?? HashOf(Text);
        init => _hash = value;
    }

    /// <summary>This version of the item.</summary>
    public DocumentVersion Version => new(Id, ContentHash);

    /// <summary>The hash that names <paramref name="text"/>.</summary>
    public static string HashOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer)), hash);
            return Convert.ToHexStringLower(hash);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
