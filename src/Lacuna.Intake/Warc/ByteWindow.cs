namespace Lacuna.Intake.Warc;

/// <summary>The next bytes of a stream, as many as are asked for, without taking them off it.</summary>
internal sealed class ByteWindow(Stream stream)
{
    private const int LeastRead = 1 << 16;

    private byte[] _buffer = new byte[LeastRead];
    private int _start;
    private int _end;

    /// <summary>Place in the stream of the first byte of the window.</summary>
    public long Place { get; private set; }

    /// <summary>The bytes at hand.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(_start, _end - _start);

    /// <summary>The same, to be kept as long as nothing is taken.</summary>
    public ReadOnlyMemory<byte> Memory => _buffer.AsMemory(_start, _end - _start);

    /// <summary>Makes the window at least <paramref name="length"/> bytes long; false when the stream ends before.</summary>
    public bool Ensure(int length)
    {
        if (_end - _start >= length)
        {
            return true;
        }

        if (_start + length > _buffer.Length)
        {
            // Twice the room, so that what is in the window is seldom moved.
            var buffer = 2L * length <= _buffer.Length ? _buffer : new byte[Math.Min(2L * length, Array.MaxLength)];
            Bytes.CopyTo(buffer);
            (_buffer, _start, _end) = (buffer, 0, _end - _start);
        }

        while (_end - _start < length)
        {
            var read = stream.Read(_buffer, _end, _buffer.Length - _end);
            if (read == 0)
            {
                return false;
            }

            _end += read;
        }

        return true;
    }

    /// <summary>Takes bytes off the front.</summary>
    public void Take(int count)
    {
        _start += count;
        Place += count;
        if (_start == _end)
        {
            // A long record's room is given back, so that its length does not stay in memory for the rest of the file.
            (_start, _end) = (0, 0);
            _buffer = _buffer.Length > 64 * LeastRead ? new byte[LeastRead] : _buffer;
        }
    }
}
