using System.Text;

namespace Lacuna.Intake.Mail;

/// <summary>Joins the lines that a mail program broke for width only (RFC 3676).</summary>
internal static class FlowedText
{
    /// <summary><paramref name="text"/> with its soft line ends taken out.</summary>
    /// <param name="text">Text of a part with <c>format=flowed</c>.</param>
    /// <param name="deletesSpace">True when the space before a soft line end is not part of the text.</param>
    public static string Join(string text, bool deletesSpace)
    {
        var result = new StringBuilder(text.Length);
        var depthBefore = -1;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var line = raw.TrimStart('>');
            var depth = raw.Length - line.Length;
            line = line.StartsWith(" ") ? line[1..] : line;
            var isSignature = line is "-- ";
            if (result.Length > 0 && result[^1] != '\n' && (depthBefore != depth || isSignature))
            {
                result.Append('\n');
            }

            if (result.Length == 0 || result[^1] == '\n')
            {
                result.Append('>', depth).Append(depth > 0 ? " " : "");
            }

            if (line.EndsWith(" ") && !isSignature)
            {
                result.Append(deletesSpace ? line[..^1] : line);
                depthBefore = depth;
            }
            else
            {
                result.Append(line).Append('\n');
                depthBefore = depth;
            }
        }

        return result.ToString();
    }
}
