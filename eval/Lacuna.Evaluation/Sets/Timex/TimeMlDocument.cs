using System.Text;
using System.Xml.Linq;

namespace Lacuna.Evaluation.Sets.Timex;

/// <summary>A TimeML file: its text, its creation time and its marked expressions of time.</summary>
/// <param name="Text">The words of <c>TEXT</c>, as they stand.</param>
/// <param name="Created">TIMEX3 value of the creation time; null when none.</param>
/// <param name="Times">The expressions in text order.</param>
internal sealed record TimeMlDocument(string Text, string? Created, IReadOnlyList<TimeMlDocument.Time> Times)
{
    /// <summary>One marked expression.</summary>
    public sealed record Time(int Start, int End, string Type, string Value);

    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    public static TimeMlDocument Load(string path)
    {
        var root = XDocument.Load(path, LoadOptions.PreserveWhitespace).Root!;
        var created = root.Descendants("TIMEX3").FirstOrDefault(time => (string?)time.Attribute("functionInDocument") == "CREATION_TIME");
        var text = new StringBuilder();
        var times = new List<Time>();
        if (root.Element("TEXT") is { } body)
        {
            Add(body, text, times);
        }

        times.Sort((a, b) => a.Start.CompareTo(b.Start));
        return new TimeMlDocument(text.ToString(), (string?)created?.Attribute("value"), times);
    }

    private static void Add(XElement element, StringBuilder text, List<Time> times)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText words)
            {
                text.Append(words.Value);
            }
            else if (node is XElement inner)
            {
                var start = text.Length;
                Add(inner, text, times);
                if (inner.Name == "TIMEX3")
                {
                    AddTime(inner, text.ToString(start, text.Length - start), start, times);
                }
            }
        }
    }

    private static void AddTime(XElement element, string words, int start, List<Time> times)
    {
        var from = words.Length - words.TrimStart().Length;
        var length = words.Trim().Length;
        if (length > 0)
        {
            times.Add(new Time(start + from, start + from + length, (string?)element.Attribute("type") ?? "", (string?)element.Attribute("value") ?? ""));
        }
    }
}
