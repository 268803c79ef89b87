using System.Text;
using AngleSharp.Dom;

namespace Lacuna.Intake.Html;

/// <summary>Collects words and breaks into blocks, and settles the white space between words.</summary>
internal sealed class BlockCollector
{
    private readonly List<Block> _blocks = [];
    private readonly StringBuilder _text = new();
    private IElement? _holder;
    private int _linkLength;
    private int _lineBreaks;
    private bool _space;

    /// <summary>Adds the data of a text node.</summary>
    public void Add(ReadOnlySpan<char> data, IElement holder, bool isLink)
    {
        foreach (var c in data)
        {
            if (char.IsWhiteSpace(c))
            {
                _space = true;
                continue;
            }

            Settle();
            _holder ??= holder;
            _text.Append(c);
            _linkLength += isLink ? 1 : 0;
        }
    }

    /// <summary>Adds text whose white space counts, as in <c>pre</c>.</summary>
    public void AddAsIs(string data, IElement holder)
    {
        Settle();
        _holder ??= holder;
        _text.Append(data.Trim('\n', '\r'));
    }

    /// <summary>Begins a new line; two in a row begin a paragraph, as authors use them.</summary>
    public void LineBreak()
    {
        if (++_lineBreaks > 1)
        {
            BlockBreak();
        }
    }

    /// <summary>Parts two words that stand apart on the page.</summary>
    public void Gap() => _space = true;

    /// <summary>Ends the block.</summary>
    public void BlockBreak()
    {
        if (_text.Length > 0)
        {
            _blocks.Add(new Block(_text.ToString().TrimEnd(), _linkLength, _holder!));
        }

        _text.Clear();
        (_holder, _linkLength, _lineBreaks, _space) = (null, 0, 0, false);
    }

    /// <summary>All blocks, in the order of the page.</summary>
    public List<Block> Finish()
    {
        BlockBreak();
        return _blocks;
    }

    private void Settle()
    {
        if (_text.Length > 0 && (_lineBreaks > 0 || _space))
        {
            _text.Append(_lineBreaks > 0 ? '\n' : ' ');
        }

        (_lineBreaks, _space) = (0, false);
    }
}
