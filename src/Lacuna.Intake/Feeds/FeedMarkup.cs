using System.Collections.Immutable;
using Lacuna.Core.Documents;

namespace Lacuna.Intake.Feeds;

/// <summary>
/// Reads XML as feeds write it, which is often not well-formed: junk before the first tag, undeclared entities and prefixes, bare ampersands, tags
/// left open, an end cut off. A strict parser would lose the whole feed for one of these. Document types, processing instructions and
/// comments are passed over; nothing outside the bytes is looked at. The walk keeps its own stack.
/// </summary>
internal ref struct FeedMarkup(string source, int deepest, ImmutableArray<Note>.Builder notes)
{
    private const string CDataStart = "<![CDATA[";

    private readonly ReadOnlySpan<char> _source = source;
    private readonly int _lastTagEnd = source.LastIndexOf('>');
    private FeedElement? _root;
    private FeedElement? _open;
    private int _at;
    private int _depth;
    private int _tooDeep;
    private bool _isMended;

    /// <summary>The root element of <paramref name="source"/>; null when there is none.</summary>
    /// <param name="source">The whole file.</param>
    /// <param name="deepest">Elements inside one another; deeper ones are taken as text of the one around them.</param>
    /// <param name="notes">Takes what had to be mended.</param>
    public static FeedElement? Read(string source, int deepest, ImmutableArray<Note>.Builder notes) => new FeedMarkup(source, deepest, notes).Read();

    private FeedElement? Read()
    {
        while (_at < _source.Length && (_root is null || _open is not null))
        {
            var next = _source[_at..].IndexOf('<');
            var end = next < 0 ? _source.Length : _at + next;
            _open?.Add(Entities.Resolve(_source[_at..end]));
            _at = end;
            if (_at < _source.Length && !ReadMarkup())
            {
                _isMended |= _open is not null;
                _open?.Add("<");
                _at++;
            }
        }

        _isMended |= _open is not null;
        for (; _open is not null; _open = _open.Parent)
        {
            _open.InnerEnd = _source.Length;
        }

        if (_isMended)
        {
            notes.Add(new Note("feed.mended", "The feed is not well-formed XML; what could be read was read."));
        }

        return _root;
    }

    private bool ReadMarkup()
    {
        var rest = _source[_at..];
        return rest.StartsWith(CDataStart, StringComparison.Ordinal) ? ReadCData(rest)
            : rest.StartsWith("<!--", StringComparison.Ordinal) ? Skip(rest, "-->")
            : rest.StartsWith("<?", StringComparison.Ordinal) ? Skip(rest, ">")
            : rest.StartsWith("<!", StringComparison.Ordinal) ? SkipDocumentType(rest)
            : rest.StartsWith("</", StringComparison.Ordinal) ? ReadEndTag(rest)
            : ReadStartTag(rest);
    }

    private bool Skip(ReadOnlySpan<char> rest, string end)
    {
        var length = rest.IndexOf(end, StringComparison.Ordinal);
        _isMended |= length < 0;
        _at += length < 0 ? rest.Length : length + end.Length;
        return true;
    }

    private bool ReadCData(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf("]]>", StringComparison.Ordinal);
        _open?.Add(rest[CDataStart.Length..(end < 0 ? rest.Length : end)]);
        return Skip(rest, "]]>");
    }

    /// <summary>To the end of the declarations in square brackets, if there are any.</summary>
    private bool SkipDocumentType(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('>');
        var inner = rest.IndexOf('[');
        return inner >= 0 && inner < end && rest[inner..].IndexOf(']') is >= 0 and var close ? SkipTo(inner + close, rest) : Skip(rest, ">");
    }

    private bool SkipTo(int from, ReadOnlySpan<char> rest)
    {
        _at += from;
        return Skip(rest[from..], ">");
    }

    private bool ReadEndTag(ReadOnlySpan<char> rest)
    {
        if (_at > _lastTagEnd)
        {
            return false;
        }

        var end = rest.IndexOf('>');
        var name = rest[2..end].Trim();
        if (_tooDeep > 0)
        {
            _tooDeep--;
        }
        else
        {
            Close(name);
        }

        _at += end + 1;
        return true;
    }

    private void Close(ReadOnlySpan<char> name)
    {
        var match = _open;
        while (match is not null && !name.Equals(match.WrittenName, StringComparison.Ordinal))
        {
            match = match.Parent;
        }

        _isMended |= match != _open;
        if (match is null)
        {
            return;
        }

        for (; _open != match.Parent; _open = _open!.Parent)
        {
            _open!.InnerEnd = _at;
            _depth--;
        }
    }

    private bool ReadStartTag(ReadOnlySpan<char> rest)
    {
        var tag = new FeedTag(rest);
        if (!tag.TryName(out var written))
        {
            return false;
        }

        var prefixes = _open?.Prefixes ?? ImmutableDictionary<string, string>.Empty;
        var attributes = ImmutableDictionary<string, string>.Empty;
        while (tag.TryAttribute(out var name, out var value))
        {
            if (name is "xmlns" || name.StartsWith("xmlns:", StringComparison.Ordinal))
            {
                prefixes = prefixes.SetItem(name.Length > 6 ? name[6..].ToString() : "", Entities.Resolve(value));
            }
            else if (!attributes.ContainsKey(name.ToString()))
            {
                attributes = attributes.Add(name.ToString(), Entities.Resolve(value));
            }
        }

        _at += tag.Length;
        if (_depth >= deepest)
        {
            _tooDeep += tag.IsEmptyElement ? 0 : 1;
            _isMended = true;
            return true;
        }

        var colon = written.IndexOf(':');
        var prefix = colon < 0 ? "" : written[..colon].ToString();
        if (_root is null)
        {
            prefixes = WithRootVocabulary(prefixes, prefix, written[(colon + 1)..]);
        }

        var element = new FeedElement(_open, Vocabularies.Of(prefix, prefixes), written.ToString())
        {
            Attributes = attributes,
            Prefixes = prefixes,
            InnerStart = _at,
            InnerEnd = _at,
        };
        _open?.Add(element);
        _root ??= element;
        if (!tag.IsEmptyElement)
        {
            _open = element;
            _depth++;
        }

        return true;
    }

    /// <summary>What kind of feed it is shows in the name of the root; a namespace that is missing or mistyped changes nothing.</summary>
    private static ImmutableDictionary<string, string> WithRootVocabulary(ImmutableDictionary<string, string> prefixes, string prefix, ReadOnlySpan<char> name) => name switch
    {
        "feed" or "entry" => prefixes.SetItem(prefix, Vocabularies.Atom),
        "rss" => prefixes.SetItem(prefix, Vocabularies.Rss),
        _ => prefixes,
    };
}
