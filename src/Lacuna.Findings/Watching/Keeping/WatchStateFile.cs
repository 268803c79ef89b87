using System.Text.Json;

namespace Lacuna.Findings.Watching.Keeping;

/// <summary>The file beside the archive in which a watch keeps what it must not forget. It is written whole or not at all, and one watch at a time has it.</summary>
public sealed class WatchStateFile : IDisposable
{
    private readonly string _path;
    private readonly FileStream _lock;

    /// <summary>Takes the file at <paramref name="path"/>, which need not exist.</summary>
    /// <exception cref="WatchStateException">Another watch has it, or it cannot be read.</exception>
    public WatchStateFile(string path)
    {
        _path = path;
        try
        {
            _lock = new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new WatchStateException($"{path} cannot be taken; is another watch of this archive running? ({fault.Message.ReplaceLineEndings(" ")})");
        }

        try
        {
            State = File.Exists(path) ? Read(path) : new WatchState();
        }
        catch
        {
            _lock.Dispose();
            throw;
        }
    }

    /// <summary>What is kept. Changes stay only when they are saved.</summary>
    internal WatchState State { get; }

    /// <summary>Writes what is kept.</summary>
    internal void Save()
    {
        var temporary = _path + ".new";
        using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write))
        {
            JsonSerializer.Serialize(file, State, WatchJson.Default.WatchState);
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, _path, overwrite: true);
    }

    /// <inheritdoc/>
    public void Dispose() => _lock.Dispose();

    private static WatchState Read(string path)
    {
        try
        {
            var state = JsonSerializer.Deserialize(File.ReadAllBytes(path), WatchJson.Default.WatchState);
            return state?.Version == new WatchState().Version ? state : throw new WatchStateException($"{path} was written by another version of Lacuna; move it away to begin anew");
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new WatchStateException($"{path} cannot be read; move it away to begin anew ({fault.Message.ReplaceLineEndings(" ")})");
        }
    }
}
