using System.Text;

namespace Lacuna.Intake.Files;

/// <summary>Reads lines of a stream and gives up a line, not the stream, when one is longer than allowed.</summary>
internal sealed class LineReader(TextReader reader, int longest)
{
    private readonly char[] _buffer = new char[1 << 16];
    private readonly StringBuilder _line = new();
    private int _at;
    private int _end;

    /// <summary>Number of the line read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Reads the next line without its line feed; false at the end. <paramref name="line"/> is null for one that is too long.</summary>
    public bool TryRead(out string? line)
    {
        _line.Clear();
        var any = false;
        var tooLong = false;
        while (Fill())
        {
            any = true;
            var rest = _buffer.AsSpan(_at, _end - _at);
            var stop = rest.IndexOf('\n');
            var part = stop < 0 ? rest : rest[..stop];
            tooLong |= _line.Length + part.Length > longest;
            if (!tooLong)
            {
                _line.Append(part);
            }

            _at += part.Length + (stop < 0 ? 0 : 1);
            if (stop >= 0)
            {
                break;
            }
        }

        Number += any ? 1 : 0;
        line = tooLong ? null : _line.ToString();
        return any;
    }

    private bool Fill()
    {
        if (_at < _end)
        {
            return true;
        }

        _at = 0;
        _end = reader.Read(_buffer, 0, _buffer.Length);
        return _end > 0;
    }
}
