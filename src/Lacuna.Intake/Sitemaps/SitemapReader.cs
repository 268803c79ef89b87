using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using Lacuna.Intake.Dates;
using Lacuna.Intake.Decoding;

namespace Lacuna.Intake.Sitemaps;

/// <summary>
/// Reads sitemaps (sitemaps.org protocol 0.9): XML lists and indexes with the news extension, and lists of addresses in plain text. XML is read
/// without document types, entities or anything from outside; what is broken gives the entries before the break.
/// </summary>
internal static class SitemapReader
{
    /// <summary>Entries of one file; the protocol's own limit.</summary>
    public const int MostEntries = 50_000;

    /// <summary>Characters at the start in which the root element is looked for.</summary>
    private const int HeadLength = 4096;

    private static readonly string[] Roots = ["<urlset", "<sitemapindex", ":urlset", ":sitemapindex"];

    /// <summary>True when <paramref name="bytes"/>, unpacked, begin like a sitemap in XML.</summary>
    public static bool IsSitemap(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]).Replace("\0", "", StringComparison.Ordinal);
        return Array.Exists(Roots, root => head.Contains(root, StringComparison.Ordinal))
            && !head.Contains("<html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads the sitemap in <paramref name="bytes"/>, unpacked.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="address">Where it stands, for relative addresses, which the protocol does not allow but sites use.</param>
    public static Sitemap Read(ReadOnlySpan<byte> bytes, Uri address)
    {
        var text = TextDecoder.Decode(bytes, EncodingDeclaration.Find(bytes)).Text;
        return IsSitemap(bytes) ? ReadXml(text, address) : ReadText(text, address);
    }

    private static Sitemap ReadText(string text, Uri address)
    {
        var entries = ImmutableArray.CreateBuilder<SitemapEntry>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (entries.Count == MostEntries)
            {
                return new Sitemap(false, entries.ToImmutable(), TooMany);
            }

            var trimmed = line.Trim();
            if (trimmed.StartsWith("http", StringComparison.OrdinalIgnoreCase) && AddressOf(trimmed.ToString(), address) is { } page)
            {
                entries.Add(new SitemapEntry(page));
            }
        }

        return new Sitemap(false, entries.ToImmutable(), entries.Count == 0 ? "it lists no address" : null);
    }

    private static Sitemap ReadXml(string text, Uri address)
    {
        // Without namespaces, since sites forget to declare the news extension's.
        using var xml = new XmlTextReader(new StringReader(WithPlainAmpersands(text)))
        {
            Namespaces = false,
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            EntityHandling = EntityHandling.ExpandCharEntities,
            Normalization = false,
        };
        var entries = ImmutableArray.CreateBuilder<SitemapEntry>();
        var isIndex = false;
        string? fault = null;
        try
        {
            var fields = new Dictionary<string, string>(StringComparer.Ordinal);
            string? open = null;
            while (fault is null && xml.Read())
            {
                var name = LocalName(xml.Name);
                if (xml.NodeType == XmlNodeType.Element)
                {
                    isIndex |= name == "sitemapindex";
                    open = xml.IsEmptyElement || xml.Name.StartsWith("image:", StringComparison.Ordinal) || xml.Name.StartsWith("video:", StringComparison.Ordinal) ? null : name;
                    if (name is "url" or "sitemap")
                    {
                        fields.Clear();
                    }
                }
                else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && open is not null)
                {
                    fields[open] = fields.GetValueOrDefault(open) + xml.Value;
                }
                else if (xml.NodeType == XmlNodeType.EndElement)
                {
                    open = null;
                    if (name is "url" or "sitemap" && EntryOf(fields, address) is { } entry)
                    {
                        entries.Add(entry);
                        fault = entries.Count == MostEntries ? TooMany : null;
                    }
                }
            }
        }
        catch (XmlException broken)
        {
            fault = $"its XML is broken at line {broken.LineNumber.ToString(CultureInfo.InvariantCulture)}; what it lists after that is not known";
        }

        return new Sitemap(isIndex, entries.ToImmutable(), fault);
    }

    private static string TooMany => string.Create(CultureInfo.InvariantCulture, $"it lists {MostEntries} addresses or more; further ones are not read");

    private static SitemapEntry? EntryOf(Dictionary<string, string> fields, Uri address) =>
        AddressOf(fields.GetValueOrDefault("loc"), address) is not { } page ? null : new SitemapEntry(page)
        {
            Modified = TimeOf(fields, "lastmod"),
            Published = TimeOf(fields, "publication_date"),
            Title = fields.GetValueOrDefault("title")?.Trim() is { Length: > 0 } title ? title : null,
        };

    private static Core.Documents.PublicationTime? TimeOf(Dictionary<string, string> fields, string name) =>
        fields.GetValueOrDefault(name)?.Trim() is { Length: > 0 } wording && PublicationTimeReader.Read(wording, PublisherClock.Unknown) is { Local: not null } time ? time : null;

    private static Uri? AddressOf(string? written, Uri address) =>
        written?.Trim() is { Length: > 0 } trimmed && Uri.TryCreate(address, trimmed, out var page)
            && (page.Scheme == Uri.UriSchemeHttp || page.Scheme == Uri.UriSchemeHttps) ? page : null;

    private static string LocalName(string name) => name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>Ampersands that begin no reference of XML's own are plain letters: addresses often hold bare ones, and references that a document type declares are not followed.</summary>
    private static string WithPlainAmpersands(string text)
    {
        var next = text.IndexOf('&', StringComparison.Ordinal);
        if (next < 0)
        {
            return text.TrimStart();
        }

        var plain = new StringBuilder(text.Length + 64);
        var at = 0;
        for (; next >= 0; next = text.IndexOf('&', at))
        {
            plain.Append(text, at, next - at).Append(IsReference(text.AsSpan(next)) ? "&" : "&amp;");
            at = next + 1;
        }

        return plain.Append(text, at, text.Length - at).ToString().TrimStart();
    }

    private static bool IsReference(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, 12)].IndexOf(';');
        return end > 0 && (text[1..end] is "amp" or "lt" or "gt" or "quot" or "apos"
            || (text[1] == '#' && int.TryParse(text[2..end].TrimStart('x'), text[2] == 'x' ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out _)));
    }
}
