using System.Text;

namespace Lacuna.Tables;

/// <summary>Reads comma-separated tables with quoted fields (RFC 4180), a row as a map from column to value.</summary>
internal static class Csv
{
    public static IEnumerable<Dictionary<string, string>> Read(string path)
    {
        using var reader = new StreamReader(path, Encoding.UTF8);
        var header = ReadRow(reader);
        while (header is not null && ReadRow(reader) is { } row)
        {
            var map = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < Math.Min(header.Count, row.Count); i++)
            {
                map[header[i]] = row[i].Trim();
            }

            yield return map;
        }
    }

    private static List<string>? ReadRow(StreamReader reader)
    {
        if (reader.Peek() < 0)
        {
            return null;
        }

        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (int c; (c = reader.Read()) >= 0;)
        {
            if (quoted && c == '"' && reader.Peek() == '"')
            {
                field.Append((char)reader.Read());
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else if (c == '\n' && !quoted)
            {
                break;
            }
            else if (c != '\r' || quoted)
            {
                field.Append((char)c);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
