using Lacuna.Intake.Files;

namespace Lacuna.Intake.Piles;

/// <summary>Walks the files below a folder in an order that is the same everywhere: ordinal by path.</summary>
internal static class PileWalk
{
    /// <summary>The deepest folder that is gone into, below the one that the walk began with; systems allow paths of some hundred folders.</summary>
    private const int DeepestFolder = 128;

    /// <summary>Every file below <paramref name="folder"/>, those left out with the reason.</summary>
    public static IEnumerable<PileFile> Files(string folder)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var open = new Stack<IEnumerator<FileSystemInfo>>();
        open.Push(Entries(new DirectoryInfo(folder)).GetEnumerator());
        while (open.TryPeek(out var entries))
        {
            if (!entries.MoveNext())
            {
                open.Pop();
                continue;
            }

            var entry = entries.Current;
            var path = Path.Combine(folder, Path.GetRelativePath(root, entry.FullName));
            if (WhyLeftOut(entry, root, open.Count) is { } refusal)
            {
                yield return new PileFile(path, refusal);
            }
            else if (entry is DirectoryInfo inner)
            {
                open.Push(Entries(inner).GetEnumerator());
            }
            else
            {
                yield return new PileFile(path, FileSniffer.IsDocumentName(path) ? null
                    : new Refusal(RefusalReason.NotADocument, "not a kind of file that is read from a folder; name the file itself to read it"));
            }
        }
    }

    private static Refusal? WhyLeftOut(FileSystemInfo entry, string root, int depth)
    {
        if ((entry.Attributes & (FileAttributes.Hidden | FileAttributes.System)) != 0)
        {
            return new Refusal(RefusalReason.Hidden, entry is DirectoryInfo ? "a hidden folder" : "a hidden file");
        }

        if (entry.LinkTarget is not null)
        {
            return entry is DirectoryInfo ? new Refusal(RefusalReason.Link, "a link to a folder; name the folder itself to read it")
                : LeadsToFileBelow(root, entry) ? null
                : new Refusal(RefusalReason.Link, "a link out of the folder, or to nothing; name the file itself to read it");
        }

        return entry is DirectoryInfo && depth > DeepestFolder ? new Refusal(RefusalReason.TooDeep, "a folder too deep below the first") : null;
    }

    private static bool LeadsToFileBelow(string root, FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true)?.FullName is { } target
                && target.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(target);
        }
        catch (IOException)
        {
            // Links in a circle.
            return false;
        }
    }

    private static IEnumerable<FileSystemInfo> Entries(DirectoryInfo folder)
    {
        var entries = new List<FileSystemInfo>();
        try
        {
            entries.AddRange(folder.EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = true }));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A folder that vanished on the way, or may not be listed, holds nothing for us.
        }

        // With the separator behind folders' names, entries come in the order of the full paths.
        entries.Sort((one, other) => string.CompareOrdinal(SortName(one), SortName(other)));
        return entries;
    }

    private static string SortName(FileSystemInfo entry) => entry is DirectoryInfo ? entry.Name + "/" : entry.Name;
}
