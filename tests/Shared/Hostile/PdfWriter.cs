using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Lacuna.Hostile;

/// <summary>Writes PDFs with words at given places.</summary>
internal sealed class PdfWriter
{
    private readonly List<StringBuilder> _pages = [];
    private readonly Dictionary<char, byte> _codes = [];
    private readonly List<string> _meanings = [];
    private string _information = "";
    private string _trailer = "";

    public bool IsPacked { get; init; }

    public PdfWriter Page()
    {
        _pages.Add(new StringBuilder());
        return this;
    }

    /// <summary>A line in Helvetica, on the last page; A4 is 595 by 842 points.</summary>
    public PdfWriter Line(double x, double y, string text, double size = 11)
    {
        _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf {x} {y} Td ({text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj ET\n");
        return this;
    }

    /// <summary>Lines one below the other.</summary>
    public PdfWriter Lines(double x, double y, params string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            Line(x, y - (14 * i), lines[i]);
        }

        return this;
    }

    /// <summary>Letters of any script in the order in which they are seen, each ten points from the next, spaces left free.</summary>
    public PdfWriter Seen(double x, double y, params string[] letters)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] != " ")
            {
                _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F2 18 Tf {x + (10 * i)} {y} Td <{CodeOf(letters[i]):X2}> Tj ET\n");
            }
        }

        return this;
    }

    public PdfWriter Information(string title, string created)
    {
        _information = $"<< /Title ({title}) /CreationDate ({created}) >>";
        return this;
    }

    public PdfWriter Encrypted()
    {
        _trailer = "/Encrypt << /Filter /Standard /V 1 /R 2 /O (0123456789abcdef0123456789abcdef) /U (0123456789abcdef0123456789abcdef) /P -4 >> /ID [<00><00>]";
        return this;
    }

    public byte[] Bytes()
    {
        using var file = new MemoryStream();
        var places = new List<long>();
        Write(file, "%PDF-1.4\n%\u00E2\u00E3\n");
        Add("<< /Type /Catalog /Pages 2 0 R >>");
        Add($"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, i) => $"{7 + (2 * i)} 0 R"))}] >>");
        Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        var count = Math.Max(1, _meanings.Count);
        Add($"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << >> /FirstChar 1 /LastChar {count}"
            + $" /Widths [{string.Join(' ', Enumerable.Repeat("500", count))}] /Encoding << /Type /Encoding /Differences [1 {string.Join(' ', Enumerable.Range(1, count).Select(i => $"/g{i}"))}] >> /ToUnicode 5 0 R >>");
        var map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <00> <FF> endcodespacerange\n"
            + $"{_meanings.Count} beginbfchar\n" + string.Concat(_meanings.Select((meaning, i) => $"<{i + 1:X2}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(meaning))}>\n")) + "endbfchar endcmap end end";
        Add($"<< /Length {map.Length} >>\nstream\n{map}\nendstream");
        Add(_information.Length > 0 ? _information : "<< >>");
        foreach (var page in _pages)
        {
            var number = places.Count;
            Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents {number + 2} 0 R >>");
            AddStream(Encoding.Latin1.GetBytes(page.ToString()));
        }

        var table = file.Position;
        Write(file, string.Create(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n"));
        foreach (var place in places)
        {
            Write(file, string.Create(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        }

        Write(file, string.Create(CultureInfo.InvariantCulture, $"trailer\n<< /Size {places.Count + 1} /Root 1 0 R /Info 6 0 R {_trailer} >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();

        void Add(string body)
        {
            places.Add(file.Position);
            Write(file, $"{places.Count} 0 obj\n{body}\nendobj\n");
        }

        void AddStream(byte[] content)
        {
            if (IsPacked)
            {
                using var packed = new MemoryStream();
                using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
                {
                    zlib.Write(content);
                }

                content = packed.ToArray();
            }

            places.Add(file.Position);
            Write(file, $"{places.Count} 0 obj\n<< /Length {content.Length}{(IsPacked ? " /Filter /FlateDecode" : "")} >>\nstream\n");
            file.Write(content);
            Write(file, "\nendstream\nendobj\n");
        }
    }

    private byte CodeOf(string letter)
    {
        var key = letter.Length == 1 ? letter[0] : (char)(0xE000 + letter.GetHashCode(StringComparison.Ordinal) % 100);
        if (!_codes.TryGetValue(key, out var code))
        {
            _meanings.Add(letter);
            _codes[key] = code = (byte)_meanings.Count;
        }

        return code;
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
