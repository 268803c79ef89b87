namespace Lacuna.Tests;

/// <summary>Golden cases: folders of files under <c>tests/cases</c>.</summary>
internal static class Cases
{
    /// <summary>Root of the checkout that the tests were built in.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Full path of a folder or file under <c>tests/cases</c>.</summary>
    public static string Path(string relative) => System.IO.Path.Combine(Repository, "tests", "cases", relative);

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Lacuna.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Lacuna.slnx not found above the test binaries.");
    }
}
