using System.Text;

namespace Lacuna.Cli.Output;

/// <summary>A file that is written whole or not at all: first beside its target, then moved over it.</summary>
internal static class WholeFile
{
    /// <summary>Refuses a target that cannot be written, before any work is done for it.</summary>
    /// <exception cref="UserException">The target is a folder, its folder is missing, or it may not be written.</exception>
    public static void Check(string path)
    {
        if (Directory.Exists(path))
        {
            throw Refused(path, "it is a folder; name a file in it");
        }

        var folder = FolderOf(path);
        if (!Directory.Exists(folder))
        {
            throw Refused(path, $"there is no folder '{folder}'; make it first");
        }

        Guard(path, () =>
        {
            using var probe = new FileStream(TemporaryFor(path), new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                Options = FileOptions.DeleteOnClose,
            });
            if (File.Exists(path))
            {
                using var present = new FileStream(path, FileMode.Open, FileAccess.Write);
            }
        });
    }

    /// <summary>Writes <paramref name="text"/> as UTF-8 without a byte-order mark.</summary>
    /// <exception cref="UserException">It cannot be written; the target is then as it was.</exception>
    public static void Write(string path, string text, CancellationToken cancellation) => Guard(path, () =>
    {
        cancellation.ThrowIfCancellationRequested();
        var temporary = TemporaryFor(path);
        try
        {
            File.WriteAllText(temporary, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    });

    /// <summary>Gives <paramref name="write"/> a stream to fill, so that a file of any length is written whole.</summary>
    /// <exception cref="UserException">It cannot be written; the target is then as it was.</exception>
    public static async Task<T> WriteAsync<T>(string path, Func<Stream, Task<T>> write, CancellationToken cancellation)
    {
        var temporary = TemporaryFor(path);
        FileStream? stream = null;
        Guard(path, () => stream = new FileStream(temporary, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 1 << 16, Options = FileOptions.Asynchronous }));
        try
        {
            T result;
            await using (stream!)
            {
                result = await write(stream!);
                await stream!.FlushAsync(cancellation);
            }

            Guard(path, () => File.Move(temporary, path, overwrite: true));
            return result;
        }
        catch (IOException fault)
        {
            throw Refused(path, fault.Message.ReplaceLineEndings(" "));
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static void Guard(string path, Action write)
    {
        try
        {
            write();
        }
        catch (UnauthorizedAccessException)
        {
            throw Refused(path, "permission is denied; choose another place");
        }
        catch (Exception fault) when (fault is IOException or NotSupportedException or ArgumentException)
        {
            throw Refused(path, fault.Message.ReplaceLineEndings(" "));
        }
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path)) ?? path;

    private static string TemporaryFor(string path) =>
        Path.Combine(FolderOf(path), $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}.tmp");

    private static UserException Refused(string path, string why) => new(ExitCode.OutputRefused, $"cannot write '{path}': {why}");
}
