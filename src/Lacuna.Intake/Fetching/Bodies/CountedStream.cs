namespace Lacuna.Intake.Fetching.Bodies;

/// <summary>Counts what is read of a stream, and ends it after a number of bytes.</summary>
internal sealed class CountedStream(Stream inner, long most) : Stream
{
    private readonly byte[] _lastFour = new byte[4];

    /// <summary>The last bytes read.</summary>
    public ReadOnlySpan<byte> LastFour => _lastFour;

    /// <summary>Bytes read so far.</summary>
    public long Taken { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => Taken;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        return Count(buffer.AsSpan(offset, inner.Read(buffer, offset, (int)Math.Min(count, most - Taken))));
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer[..(int)Math.Min(buffer.Length, most - Taken)], cancellationToken).ConfigureAwait(false);
        return Count(buffer.Span[..read]);
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Count(ReadOnlySpan<byte> read)
    {
        Taken += read.Length;
        var last = read[^Math.Min(4, read.Length)..];
        _lastFour.AsSpan(last.Length).CopyTo(_lastFour);
        last.CopyTo(_lastFour.AsSpan(4 - last.Length));
        return read.Length;
    }
}
