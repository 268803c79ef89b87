using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using Lacuna.Reporting.Model;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Lacuna.Reporting.Docx;

/// <summary>Text as runs: line ends and tabs as the elements that stand for them, and no character that XML cannot hold.</summary>
internal static class DocxRuns
{
    /// <param name="to">The paragraph.</param>
    /// <param name="text">The text; nothing is written for an empty one.</param>
    /// <param name="properties">Makes the properties of one run; null for none.</param>
    public static void Append(OpenXmlElement to, ReadOnlySpan<char> text, Func<W.RunProperties?> properties)
    {
        if (text.IsEmpty)
        {
            return;
        }

        var run = new W.Run { RunProperties = properties() };
        var words = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\n' or '\r':
                    Flush();
                    run.Append(new W.Break());
                    break;
                case '\t':
                    Flush();
                    run.Append(new W.TabChar());
                    break;
                default:
                    words.Append(text[i]);
                    break;
            }
        }

        Flush();
        to.Append(run);

        void Flush()
        {
            if (words.Length > 0)
            {
                run.Append(new W.Text(Safe(words.ToString())) { Space = SpaceProcessingModeValues.Preserve });
                words.Clear();
            }
        }
    }

    /// <summary>How a stretch of a report's words looks; null for as usual.</summary>
    public static W.RunProperties? PropertiesOf(RunKind kind) => kind switch
    {
        RunKind.Strong => new W.RunProperties(new W.Bold()),
        RunKind.Faint => new W.RunProperties(new W.Color { Val = "595959" }),
        _ => null,
    };

    /// <summary>What XML cannot hold becomes U+FFFD, one for one.</summary>
    public static string Safe(string text)
    {
        var safe = new StringBuilder(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                safe[i] = '\uFFFD';
            }
        }

        return safe.ToString();
    }
}
