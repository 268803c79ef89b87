namespace Lacuna.Intake.Piles;

/// <summary>Lets the first bytes of a stream that cannot go back be looked at before it is read.</summary>
internal sealed class HeadStream(byte[] head, Stream rest) : ForwardStream
{
    private int _at;

    /// <summary>The first bytes of <paramref name="stream"/>, which is then put back to its beginning or replaced by one that begins there.</summary>
    public static byte[] Peek(ref Stream stream, int length)
    {
        var sample = new byte[length];
        var start = stream.CanSeek ? stream.Position : 0;
        Array.Resize(ref sample, stream.ReadAtLeast(sample, length, throwOnEndOfStream: false));
        if (stream.CanSeek)
        {
            stream.Position = start;
        }
        else
        {
            stream = new HeadStream(sample, stream);
        }

        return sample;
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_at == head.Length)
        {
            return rest.Read(buffer);
        }

        var part = head.AsSpan(_at, Math.Min(buffer.Length, head.Length - _at));
        part.CopyTo(buffer);
        _at += part.Length;
        return part.Length;
    }
}
