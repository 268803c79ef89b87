namespace Lacuna.Intake.Packages;

/// <summary>Makes a stream that can be gone about in of one that cannot: in memory, or in a temporary file that is gone with the stream.</summary>
internal static class Spool
{
    /// <summary>All of <paramref name="stream"/>, at its beginning.</summary>
    public static Stream Of(Stream stream, IntakeLimits limits)
    {
        Stream spooled = new MemoryStream();
        var buffer = new byte[1 << 16];
        int read;
        try
        {
            while ((read = stream.Read(buffer)) > 0)
            {
                if (spooled is MemoryStream memory && memory.Length + read > limits.PackageBytesInMemory)
                {
                    spooled = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
                    memory.WriteTo(spooled);
                }

                spooled.Write(buffer, 0, read);
            }
        }
        catch
        {
            spooled.Dispose();
            throw;
        }

        spooled.Position = 0;
        return spooled;
    }
}
