namespace Lacuna.Evaluation;

/// <summary>Finds the folder of corpora, which is never part of the repository.</summary>
internal static class SharedFolder
{
    /// <summary>Environment variable that names the folder when it does not stand beside the checkout.</summary>
    public const string Variable = "LACUNA_SHARED";

    /// <summary>The folder, or null when there is none.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return Directory.Exists(named) ? named : null;
        }

        foreach (var start in (string[])[Environment.CurrentDirectory, AppContext.BaseDirectory])
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                var candidate = Path.Combine(folder.FullName, "shared");
                if (Directory.Exists(Path.Combine(candidate, "pairs")))
                {
                    return candidate;
                }
            }
        }

        return null;
    }
}
