namespace Lacuna.Intake.Files;

/// <summary>Lists the files below a folder in an order that is the same everywhere.</summary>
internal static class FolderWalk
{
    /// <summary>All files below <paramref name="folder"/>, ordinal by path, without hidden ones; links to folders are not followed, so that loops end.</summary>
    public static IEnumerable<string> Files(string folder) => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
            IgnoreInaccessible = true,
        })
        .Where(file => !IsBelowLink(folder, file))
        .OrderBy(file => file.Replace('\\', '/'), StringComparer.Ordinal);

    private static bool IsBelowLink(string folder, string file)
    {
        for (var at = Path.GetDirectoryName(file); at is not null && at.Length > folder.TrimEnd(Path.DirectorySeparatorChar).Length; at = Path.GetDirectoryName(at))
        {
            if (new DirectoryInfo(at).LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }
}
