using System.Text;
using Lacuna.Core.Evidences;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Html;

/// <summary>HTML as it is written: tags are ours, and every word passes through the escaping.</summary>
internal sealed class HtmlPage
{
    private readonly StringBuilder _html = new(1 << 14);
    private readonly Stack<string> _open = new();

    /// <summary>Address of the words of a piece of evidence on the site that the page is part of; null on a page that stands alone.</summary>
    public Func<Evidence, string?>? Passage { get; init; }

    /// <summary>Opens an element. Attributes with a null value are left out; one with an empty value is written bare.</summary>
    public HtmlPage Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(tag, attributes);
        _open.Push(tag);
        return this;
    }

    /// <summary>Closes the element opened last.</summary>
    public HtmlPage Close()
    {
        _html.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>An element that has no end tag.</summary>
    public HtmlPage Void(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(tag, attributes);
        return this;
    }

    /// <summary>An element with text in it.</summary>
    public HtmlPage Element(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(tag, attributes).Text(text).Close();

    public HtmlPage Text(ReadOnlySpan<char> text)
    {
        HtmlText.Append(_html, text);
        return this;
    }

    /// <summary>Ends a line of the source.</summary>
    public HtmlPage Line()
    {
        _html.Append('\n');
        return this;
    }

    /// <summary>Our own markup, as it stands.</summary>
    public HtmlPage Markup(string markup)
    {
        _html.Append(markup);
        return this;
    }

    /// <summary>A phrase: what the public wrote is kept from turning the direction of our own words.</summary>
    public HtmlPage Words(Phrase phrase)
    {
        foreach (var run in phrase.Runs)
        {
            _ = run.Kind switch
            {
                RunKind.Strong => Open("strong").Element("bdi", run.Text).Close(),
                RunKind.Quoted when !QuoteMarks.AreNeeded(run.Text) => Element("bdi", run.Text),
                RunKind.Quoted => Text("“").Element("bdi", run.Text).Text("”"),
                RunKind.Faint => Element("span", run.Text, ("class", "faint")),
                _ => Text(run.Text),
            };
        }

        return this;
    }

    public override string ToString() => _html.ToString();

    private void WriteTag(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is null)
            {
                continue;
            }

            _html.Append(' ').Append(name);
            if (value.Length > 0)
            {
                _html.Append("=\"");
                HtmlText.Append(_html, value);
                _html.Append('"');
            }
        }

        _html.Append('>');
    }
}
