using System.Xml;

namespace Lacuna.Intake.Docx;

/// <summary>Reads what a file says of itself: title, language, times.</summary>
internal static class CoreProperties
{
    /// <summary>Puts the properties that are not empty into <paramref name="found"/>, by local name.</summary>
    public static void Read(XmlReader reader, Dictionary<string, string> found)
    {
        string? name = null;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                name = reader.LocalName;
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && name is not null && reader.Value.Trim() is { Length: > 0 } value)
            {
                found.TryAdd(name, value);
            }
        }
    }
}
