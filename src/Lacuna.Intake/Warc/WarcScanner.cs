using System.Globalization;
using Lacuna.Intake.Packages;

namespace Lacuna.Intake.Warc;

/// <summary>
/// Finds the records in the bytes of a WARC file (ISO 28500). The stated length of a record is believed when the next record begins behind it;
/// else the record ends where the next one begins.
/// </summary>
internal sealed class WarcScanner(Stream stream, GzipMembers? members, IntakeOptions options)
{
    /// <summary>Bytes looked at for a mark at a time.</summary>
    private const int Step = 1 << 16;

    private readonly ByteWindow _window = new(stream);

    /// <summary>Place behind the record read last.</summary>
    public long Place => _window.Place;

    /// <summary>Goes to the next record and reads its head; null at the end.</summary>
    public WarcRecord? Next()
    {
        while (GoToMark())
        {
            var place = _window.Place;
            var head = FindHead();
            if (head < 0)
            {
                _window.Take(WarcReader.MarkLength);
                continue;
            }

            var lines = HeadLines.Read(_window.Bytes[..head]);
            _window.Take(head);
            return ReadBody(place, lines);
        }

        return null;
    }

    private WarcRecord ReadBody(long place, HeadLines lines)
    {
        var most = (int)Math.Min(options.MaximumDocumentBytes, Array.MaxLength / 2);
        var stated = long.TryParse(lines["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : -1;
        if (stated >= 0 && stated <= most)
        {
            _window.Ensure((int)stated + WarcReader.MarkLength + 16);
            if (IsEndAt((int)stated))
            {
                return Taken(place, lines, (int)stated, isCut: false, isMisSized: false);
            }
        }

        // The length is wrong, missing, or more than is held in memory: the next mark ends the record.
        var end = 0;
        for (var from = 0; ; from = Math.Max(0, end - WarcReader.MarkLength))
        {
            if (FindMark(from) is >= 0 and var mark)
            {
                return mark > most ? Oversized(place, lines, mark) : Taken(place, lines, TrimEnd(mark), isCut: stated > mark, isMisSized: true);
            }

            end = _window.Bytes.Length;
            if (end > most)
            {
                return Oversized(place, lines, end);
            }

            if (!_window.Ensure(end + Step))
            {
                end = _window.Bytes.Length;
                return FindMark(from) is >= 0 and var last ? Taken(place, lines, TrimEnd(last), isCut: stated > last, isMisSized: true)
                    : end > most ? Oversized(place, lines, end)
                    : Taken(place, lines, stated > end ? end : TrimEnd(end), isCut: stated > end, isMisSized: true);
            }
        }
    }

    private WarcRecord Taken(long place, HeadLines lines, int length, bool isCut, bool isMisSized)
    {
        var body = _window.Bytes[..length].ToArray();
        _window.Take(length);
        return new WarcRecord(place, lines, body, isCut, isMisSized);
    }

    private WarcRecord Oversized(long place, HeadLines lines, int read)
    {
        _window.Take(read);
        return new WarcRecord(place, lines, null, IsCut: true, IsMisSized: false);
    }

    /// <summary>True when the window holds the end of a record there: line ends, then a mark, another member or the end of the file.</summary>
    private bool IsEndAt(int at)
    {
        var rest = _window.Bytes;
        if (rest.Length < at)
        {
            return false;
        }

        rest = rest[at..];
        var breaks = rest.IndexOfAnyExcept((byte)'\r', (byte)'\n');
        return breaks < 0 ? rest.Length < WarcReader.MarkLength + 16 : IsMemberStart(at + breaks) || (breaks > 0 && WarcReader.IsMark(rest[breaks..]));
    }

    /// <summary>Steps to the next mark of a record; false at the end.</summary>
    private bool GoToMark()
    {
        while (true)
        {
            _window.Ensure(WarcReader.MarkLength);
            var blanks = _window.Bytes.IndexOfAnyExcept((byte)'\r', (byte)'\n');
            _window.Take(blanks < 0 ? _window.Bytes.Length : blanks);
            if (!_window.Ensure(WarcReader.MarkLength))
            {
                _window.Take(_window.Bytes.Length);
                return false;
            }

            if (WarcReader.IsMark(_window.Bytes))
            {
                return true;
            }

            _window.Ensure(Step);
            if (FindMark(0) is >= 0 and var mark)
            {
                _window.Take(mark);
            }
            else
            {
                _window.Take(Math.Max(1, _window.Bytes.Length - WarcReader.MarkLength));
            }
        }
    }

    /// <summary>Offset in the window of the first mark at or after <paramref name="from"/> that begins a line or a gzip member; -1 for none.</summary>
    private int FindMark(int from)
    {
        var bytes = _window.Bytes;
        for (var at = from; bytes[at..].IndexOf("WARC/"u8) is >= 0 and var next; at += next + 1)
        {
            var mark = at + next;
            if (WarcReader.IsMark(bytes[mark..]) && ((mark > 0 && bytes[mark - 1] == '\n') || IsMemberStart(mark)))
            {
                return mark;
            }
        }

        return -1;
    }

    private bool IsMemberStart(int at) => members?.BeginsMember(_window.Place + at) is true;

    /// <summary>Without the two line ends that close a record.</summary>
    private int TrimEnd(int end)
    {
        var bytes = _window.Bytes[..end];
        for (var breaks = 0; breaks < 2 && bytes.Length > 0 && bytes[^1] == '\n'; breaks++)
        {
            bytes = bytes.Length > 1 && bytes[^2] == '\r' ? bytes[..^2] : bytes[..^1];
        }

        return bytes.Length;
    }

    private int FindHead()
    {
        for (var length = 1 << 12; ; length *= 2)
        {
            var isMore = _window.Ensure(length);
            var head = HeadLines.LengthOf(_window.Bytes);
            if (head >= 0 || !isMore || length >= options.Limits.RecordHeadBytes)
            {
                return head <= options.Limits.RecordHeadBytes ? head : -1;
            }
        }
    }
}
