namespace Lacuna.Findings.Watching.Keeping;

/// <summary>The file beside the archive in which a watch keeps what it must not forget. It is written whole or not at all, and one watch at a time has it.</summary>
public sealed class WatchStateFile : WatchKeeper, IDisposable
{
    private readonly string _path;
    private readonly FileStream _lock;

    private WatchStateFile(string path, FileStream held)
        : base(KeptIn(path), path) => (_path, _lock) = (path, held);

    /// <summary>Takes the file at <paramref name="path"/>, which need not exist.</summary>
    /// <exception cref="WatchStateException">Another watch has it, or it cannot be read.</exception>
    public static WatchStateFile Open(string path)
    {
        FileStream held;
        try
        {
            held = new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new WatchStateException($"{path} cannot be taken; is another watch of this archive running? ({fault.Message.ReplaceLineEndings(" ")})");
        }

        try
        {
            return new WatchStateFile(path, held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _lock.Dispose();

    /// <inheritdoc/>
    protected override ValueTask WriteAsync(ReadOnlyMemory<byte> json, CancellationToken cancellation)
    {
        var temporary = _path + ".new";
        using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write))
        {
            file.Write(json.Span);
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, _path, overwrite: true);
        return ValueTask.CompletedTask;
    }

    private static byte[]? KeptIn(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllBytes(path) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, fault);
        }
    }
}
