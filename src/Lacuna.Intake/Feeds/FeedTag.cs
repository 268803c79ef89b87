using System.Buffers;

namespace Lacuna.Intake.Feeds;

/// <summary>Cuts a start tag into its name and attributes.</summary>
internal ref struct FeedTag(ReadOnlySpan<char> source)
{
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \t\r\n>/");

    private readonly ReadOnlySpan<char> _source = source;
    private int _at = 1;

    /// <summary>Characters of the tag, once all attributes are read.</summary>
    public readonly int Length => Math.Min(_at, _source.Length);

    /// <summary>True for a tag that ends in a slash, once all attributes are read.</summary>
    public bool IsEmptyElement { get; private set; }

    /// <summary>Reads the name; false when none begins here, so that a bare less-than sign stays text.</summary>
    public bool TryName(out ReadOnlySpan<char> name)
    {
        name = TakeName();
        return name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_');
    }

    /// <summary>Reads the next attribute; false at the end of the tag, which is then stepped over.</summary>
    public bool TryAttribute(out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        name = value = default;
        while (_at < _source.Length)
        {
            var c = _source[_at];
            if (c is '>' or '<')
            {
                _at += c == '>' ? 1 : 0;
                return false;
            }

            name = TakeName();
            if (name.IsEmpty)
            {
                IsEmptyElement = c == '/' && _at + 1 < _source.Length && _source[_at + 1] == '>';
                _at++;
                continue;
            }

            SkipSpace();
            if (_at < _source.Length && _source[_at] == '=')
            {
                _at++;
                SkipSpace();
                value = TakeValue();
            }

            return true;
        }

        return false;
    }

    private ReadOnlySpan<char> TakeName()
    {
        var start = _at;
        while (_at < _source.Length && (char.IsLetterOrDigit(_source[_at]) || _source[_at] is ':' or '_' or '-' or '.'))
        {
            _at++;
        }

        return _source[start.._at];
    }

    private ReadOnlySpan<char> TakeValue()
    {
        if (_at >= _source.Length)
        {
            return default;
        }

        var quote = _source[_at];
        var rest = _source[(_at + (quote is '"' or '\'' ? 1 : 0))..];
        var length = quote is '"' or '\'' ? rest.IndexOf(quote) : rest.IndexOfAny(ValueEnds);
        var value = rest[..(length < 0 ? rest.Length : length)];
        _at += value.Length + (quote is '"' or '\'' ? 2 : 0);
        return value;
    }

    private void SkipSpace()
    {
        while (_at < _source.Length && char.IsWhiteSpace(_source[_at]))
        {
            _at++;
        }
    }
}
