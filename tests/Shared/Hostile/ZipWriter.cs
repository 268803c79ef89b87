using System.IO.Compression;
using System.Text;

namespace Lacuna.Hostile;

/// <summary>Writes ZIP archives, and the Office documents made of them.</summary>
internal static class ZipWriter
{
    public static byte[] Zip(params (string Name, byte[] Bytes)[] entries) => Zip(Encoding.UTF8, entries);

    public static byte[] Zip(Encoding names, params (string Name, byte[] Bytes)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A document whose body is <paramref name="body"/>, in WordprocessingML with the prefix w.</summary>
    public static byte[] Docx(string body, string? footnotes = null, string? properties = null)
    {
        const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
        var entries = new List<(string, byte[])>
        {
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"u8.ToArray()),
            ("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document.xml"/>
                <Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
                """u8.ToArray()),
            ("word/document.xml", Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?><w:document {Names}><w:body>{body}</w:body></w:document>")),
        };
        if (footnotes is not null)
        {
            entries.Add(("word/footnotes.xml", Encoding.UTF8.GetBytes($"<w:footnotes {Names}>{footnotes}</w:footnotes>")));
        }

        if (properties is not null)
        {
            entries.Add(("docProps/core.xml", Encoding.UTF8.GetBytes($"<p xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\">{properties}</p>")));
        }

        return Zip([.. entries]);
    }
}
