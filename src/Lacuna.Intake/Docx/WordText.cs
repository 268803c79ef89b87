using System.Text;
using System.Xml;

namespace Lacuna.Intake.Docx;

/// <summary>
/// Takes the text out of WordprocessingML as it stands after all tracked changes are accepted: paragraphs, cells of a table's row on one line, text
/// boxes behind the paragraph that they hang on, notes at the end. What is not shown (field codes, hidden runs, what was deleted) is left out.
/// </summary>
internal sealed class WordText(IntakeLimits limits, CancellationToken cancellation)
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _boxes = new();
    private readonly StringBuilder _paragraph = new();
    private readonly Stack<string> _around = [];
    private bool _isHidden;
    private bool _isTitle;

    /// <summary>All text, paragraphs parted by blank lines.</summary>
    public string Text => _text.ToString();

    /// <summary>The paragraph styled as title; null when there is none.</summary>
    public string? Title { get; private set; }

    /// <summary>True when text marked as deleted was left out.</summary>
    public bool HasDeletions { get; private set; }

    /// <summary>Reads the main part.</summary>
    public void Read(XmlReader reader)
    {
        while (reader.Read())
        {
            Take(reader);
        }

        Flush();
    }

    /// <summary>Reads a part of notes, of which those that only draw a line are left out.</summary>
    public void ReadNotes(XmlReader reader, string kind)
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == kind && Attribute(reader, "type") is { } type && type != "normal")
            {
                Skip(reader);
                continue;
            }

            Take(reader);
        }

        Flush();
    }

    private void Take(XmlReader reader)
    {
        cancellation.ThrowIfCancellationRequested();
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Open(reader);
                break;
            case XmlNodeType.EndElement:
                Close(reader.LocalName);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when _around.TryPeek(out var inside) && inside == "t" && !_isHidden:
                Target.Append(reader.Value);
                break;
        }
    }

    /// <summary>Where words go now; more than the limit of a text is not kept.</summary>
    private StringBuilder Target => _text.Length + _paragraph.Length + _boxes.Length > limits.TextLength ? new StringBuilder() : IsInBox ? _boxes : _paragraph;

    private bool IsInBox => _around.Contains("txbxContent");

    private void Open(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "del" or "moveFrom" when !_around.Contains("rPr"):
                HasDeletions |= !reader.IsEmptyElement;
                Skip(reader);
                return;
            case "Fallback" or "instrText" or "delText" or "pPrChange" or "rPrChange" or "sectPr":
                Skip(reader);
                return;
            case "tab" when !_around.Contains("tabs"):
                Target.Append('\t');
                break;
            case "br" or "cr":
                Target.Append('\n');
                break;
            case "noBreakHyphen":
                Target.Append('-');
                break;
            case "r":
                _isHidden = false;
                break;
            case "vanish" when Attribute(reader, "val") is not ("0" or "false"):
                _isHidden = _around.Contains("r");
                break;
            case "pStyle":
                _isTitle = Attribute(reader, "val") is "Title";
                break;
        }

        if (_around.Count >= limits.MarkupDepth)
        {
            Skip(reader);
        }
        else if (!reader.IsEmptyElement)
        {
            _around.Push(reader.LocalName);
        }
        else if (reader.LocalName == "p")
        {
            Close("p", isOpen: false);
        }
    }

    private void Close(string name, bool isOpen = true)
    {
        if (isOpen)
        {
            _around.TryPop(out _);
        }

        switch (name)
        {
            case "p" when IsInBox:
                _boxes.Append("\n\n");
                break;
            case "p" when _around.Contains("tc"):
                _paragraph.Append(' ');
                break;
            case "p":
                Flush();
                break;
            case "tc":
                _paragraph.Append('\t');
                break;
            case "tr" when !_around.Contains("tc"):
                Flush();
                break;
        }
    }

    private void Flush()
    {
        if (_isTitle && Title is null && !string.IsNullOrWhiteSpace(_paragraph.ToString()))
        {
            Title = _paragraph.ToString();
        }

        _isTitle = false;
        _text.Append(_paragraph).Append("\n\n").Append(_boxes).Append("\n\n");
        _paragraph.Clear();
        _boxes.Clear();
    }

    private static string? Attribute(XmlReader reader, string name)
    {
        for (var found = reader.MoveToFirstAttribute(); found; found = reader.MoveToNextAttribute())
        {
            if (reader.LocalName == name)
            {
                var value = reader.Value;
                reader.MoveToElement();
                return value;
            }
        }

        reader.MoveToElement();
        return null;
    }

    /// <summary>Goes to the end of the element without the stack of calls that the framework's own way takes.</summary>
    private static void Skip(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
        }
    }
}
