namespace Lacuna.Tests;

/// <summary>The folder of corpora beside the checkout; tests that need it skip with a reason when it is missing.</summary>
internal static class SharedFolder
{
    /// <summary>Full path of <paramref name="relative"/> in the shared folder; skips the running test when it is not there.</summary>
    public static string Require(string relative)
    {
        if (Find(relative) is { } path)
        {
            return path;
        }

        Assert.Skip($"needs {relative} in the shared folder; set LACUNA_SHARED to run this test");
        return "";
    }

    private static string? Find(string relative)
    {
        var roots = new List<string>();
        if (Environment.GetEnvironmentVariable("LACUNA_SHARED") is { Length: > 0 } named)
        {
            roots.Add(named);
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            roots.Add(Path.Combine(folder.FullName, "shared"));
        }

        return roots.Select(root => Path.Combine(root, relative)).FirstOrDefault(Path.Exists);
    }
}
