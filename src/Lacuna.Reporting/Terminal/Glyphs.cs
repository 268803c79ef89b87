using System.Text;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Terminal;

/// <summary>The signs of a terminal report, in Unicode or, where the terminal cannot show them, in ASCII.</summary>
internal sealed class Glyphs(bool unicode)
{
    public string Of(Mark mark) => mark switch
    {
        Mark.Shared => "=",
        Mark.Differs => unicode ? "≠" : "!=",
        Mark.OnlyInA => "A",
        Mark.OnlyInB => "B",
        Mark.Absent => unicode ? "∅" : "--",
        Mark.NotEstablished => "?",
        _ => "",
    };

    public string OpenQuote => unicode ? "“" : "\"";

    public string CloseQuote => unicode ? "”" : "\"";

    /// <summary>Words of a document between quotation marks, unless they bring their own.</summary>
    public string Quoted(string words) => QuoteMarks.AreNeeded(words) ? OpenQuote + words + CloseQuote : words;

    public string Ellipsis => unicode ? "…" : "...";

    /// <summary>Typographic characters in ASCII where the terminal cannot show them; letters are left to the encoder.</summary>
    public string Plain(string words)
    {
        if (unicode || Ascii.IsValid(words))
        {
            return words;
        }

        var plain = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            _ = c switch
            {
                '“' or '”' or '„' or '«' or '»' => plain.Append('"'),
                '‘' or '’' or '‚' => plain.Append('\''),
                '–' or '—' or '‑' or '−' => plain.Append('-'),
                '…' => plain.Append("..."),
                '\u00A0' or '\u202F' => plain.Append(' '),
                _ => plain.Append(c),
            };
        }

        return plain.ToString();
    }
}
