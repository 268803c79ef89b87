using System.IO.Compression;
using System.Xml;
using Lacuna.Intake.Packages;

namespace Lacuna.Intake.Docx;

/// <summary>The parts of an Office package (ECMA-376, part 2), read as XML without document types or anything from outside.</summary>
internal sealed class PackageParts(ZipArchive archive, IntakeOptions options, UnpackedTotal? total)
{
    private readonly XmlReaderSettings _settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = options.MaximumDocumentBytes,
        CheckCharacters = false,
        CloseInput = true,
    };

    /// <summary>True when there is a part of that name.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>Gives the part to <paramref name="read"/>; false when it breaks off, true also when there is none.</summary>
    public bool Read(string name, Action<XmlReader> read)
    {
        if (Find(name) is not { } entry)
        {
            return true;
        }

        try
        {
            using var reader = XmlReader.Create(new UnpackingGuard(entry.Open(), entry.CompressedLength, options.Limits, total), _settings);
            read(reader);
            return true;
        }
        catch (Exception fault) when (fault is XmlException or InvalidDataException or NotSupportedException || (fault is IOException && fault is not ExpansionException))
        {
            return false;
        }
    }

    /// <summary>Name of the part that the relation of that type leads to; null when there is none.</summary>
    public string? TargetOf(string relations, string type)
    {
        string? target = null;
        Read(relations, reader =>
        {
            while (target is null && reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship" && reader.GetAttribute("Type")?.EndsWith(type, StringComparison.Ordinal) is true)
                {
                    target = reader.GetAttribute("Target")?.TrimStart('/');
                }
            }
        });
        return target;
    }

    private ZipArchiveEntry? Find(string name)
    {
        foreach (var entry in archive.Entries)
        {
            if (entry.FullName.Replace('\\', '/').Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return entry;
            }
        }

        return null;
    }
}
