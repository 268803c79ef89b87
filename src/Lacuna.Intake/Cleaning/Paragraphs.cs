using System.Text;

namespace Lacuna.Intake.Cleaning;

/// <summary>Puts paragraphs into the form that documents keep them in: parted by one blank line, no space at the ends of lines.</summary>
internal static class Paragraphs
{
    /// <summary>Parts paragraphs by exactly one blank line and trims lines; lines inside a paragraph stay as they are.</summary>
    public static string Tidy(string text)
    {
        var result = new StringBuilder(text.Length);
        var blank = false;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var line = raw.Trim();
            if (line.IsEmpty)
            {
                blank = true;
                continue;
            }

            if (result.Length > 0)
            {
                result.Append(blank ? "\n\n" : "\n");
            }

            result.Append(line);
            blank = false;
        }

        return result.ToString();
    }
}
