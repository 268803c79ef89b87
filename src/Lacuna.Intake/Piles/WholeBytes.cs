namespace Lacuna.Intake.Piles;

/// <summary>Reads a stream into memory, up to a limit.</summary>
internal static class WholeBytes
{
    /// <summary>All bytes from here on; null when there are more than <paramref name="most"/>.</summary>
    public static byte[]? Read(Stream stream, long most)
    {
        if (stream.CanSeek && stream.Length - stream.Position > most)
        {
            return null;
        }

        // Pipes and packed entries tell no length that can be trusted, so the limit is checked on what arrives as well.
        using var whole = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length - stream.Position, Array.MaxLength) : 0);
        var buffer = new byte[1 << 16];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            whole.Write(buffer, 0, read);
            if (whole.Length > most)
            {
                return null;
            }
        }

        return whole.ToArray();
    }
}
