using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Sqlite;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Asking;
using Lacuna.Intake;
using Lacuna.Reporting;

namespace Lacuna.Importing;

/// <summary>The record that a draft is laid beside: an archive, or files and folders that are taken into one for the time of the check.</summary>
public sealed class Against : IAsyncDisposable
{
    private readonly DirectoryInfo? _folder;

    private Against(IArchive archive, DirectoryInfo? folder, ImmutableArray<RefusedInput> refused) => (Archive, _folder, Refused) = (archive, folder, refused);

    /// <summary>The record.</summary>
    public IArchive Archive { get; }

    /// <summary>Files that could not be taken in.</summary>
    public ImmutableArray<RefusedInput> Refused { get; }

    /// <summary>Opens what was named.</summary>
    /// <param name="paths">One archive, or files and folders; nothing for no record.</param>
    /// <param name="intake">How files are taken in.</param>
    /// <param name="read">How they are read.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="QuestionException">An archive stands beside other paths.</exception>
    /// <exception cref="IntakeException">A path is missing.</exception>
    /// <exception cref="ArchiveException">The archive cannot be opened.</exception>
    public static async Task<Against> OpenAsync(IReadOnlyList<string> paths, IntakePile intake, Func<Document, AnnotatedDocument> read, CancellationToken cancellation)
    {
        if (paths.FirstOrDefault(IsArchive) is { } archive)
        {
            return paths.Count == 1
                ? new Against(await ArchiveOpener.OpenAsync(archive, new ArchiveOptions { IsReadOnly = true, MustExist = true }, cancellation), null, [])
                : throw new QuestionException($"{archive} is an archive; name it alone, or import the other files into it first");
        }

        foreach (var path in paths)
        {
            _ = IntakePile.Files(path);
        }

        var folder = Directory.CreateTempSubdirectory("lacuna-check-");
        SqliteArchive? made = null;
        try
        {
            made = await SqliteArchive.OpenAsync(Path.Combine(folder.FullName, "record.lacuna"), cancellation: cancellation);
            var summary = await new ImportLine(made, intake, read, terms: "").RunAsync(paths, cancellation);
            return new Against(made, folder, [.. summary.Refused.Select(outcome => new RefusedInput(outcome.Origin, outcome.Reason ?? ""))]);
        }
        catch
        {
            // Closed first: an open file cannot be deleted everywhere.
            if (made is not null)
            {
                await made.DisposeAsync();
            }

            folder.Delete(recursive: true);
            throw;
        }
    }

    /// <summary>True for the address of a server, and for a file that begins as all SQLite files do.</summary>
    public static bool IsArchive(string path)
    {
        if (path.Length > 0 && ArchiveAddress.Of(path).File is null)
        {
            return true;
        }

        if (!File.Exists(path))
        {
            return false;
        }

        using var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[16];
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual("SQLite format 3\0"u8);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Archive.DisposeAsync();
        _folder?.Delete(recursive: true);
    }
}
