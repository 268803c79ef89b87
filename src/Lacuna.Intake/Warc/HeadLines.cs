using System.Text;

namespace Lacuna.Intake.Warc;

/// <summary>The head of a WARC record or an HTTP message: a first line, and fields of <c>Name: value</c>.</summary>
internal sealed class HeadLines
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    private HeadLines(string firstLine) => FirstLine = firstLine;

    /// <summary>The line before the fields.</summary>
    public string FirstLine { get; }

    /// <summary>The first field of that name; null for none.</summary>
    public string? this[string name] => _fields.GetValueOrDefault(name);

    /// <summary>Length of the head that <paramref name="bytes"/> begin with, its blank line included; -1 when it does not end in them.</summary>
    public static int LengthOf(ReadOnlySpan<byte> bytes)
    {
        // Heads with bare line feeds are found in the wild; a mixture is as well.
        for (var at = 0; bytes[at..].IndexOf((byte)'\n') is >= 0 and var next;)
        {
            at += next + 1;
            var rest = bytes[at..];
            if (rest is [(byte)'\n', ..])
            {
                return at + 1;
            }

            if (rest is [(byte)'\r', (byte)'\n', ..])
            {
                return at + 2;
            }
        }

        return -1;
    }

    /// <summary>Reads a head; lines that are no field are passed over.</summary>
    public static HeadLines Read(ReadOnlySpan<byte> head)
    {
        HeadLines? lines = null;
        string? last = null;
        foreach (var raw in Encoding.UTF8.GetString(head).AsSpan().EnumerateLines())
        {
            if (lines is null)
            {
                lines = new HeadLines(raw.Trim().ToString());
                continue;
            }

            if (raw.Length > 0 && raw[0] is ' ' or '\t' && last is not null)
            {
                lines._fields[last] += " " + raw.Trim().ToString();
                continue;
            }

            var colon = raw.IndexOf(':');
            if (colon > 0)
            {
                last = raw[..colon].Trim().ToString();
                lines._fields.TryAdd(last, raw[(colon + 1)..].Trim().ToString());
            }
        }

        return lines ?? new HeadLines("");
    }
}
