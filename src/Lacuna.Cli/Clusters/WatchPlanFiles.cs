using Lacuna.Findings.Watching.Plans;
using Lacuna.Reading.Actors;

namespace Lacuna.Cli.Clusters;

/// <summary>Files of sources and rules, checked before a cluster is told of them.</summary>
internal static class WatchPlanFiles
{
    /// <summary>The plans' JSON by the names of their files.</summary>
    /// <exception cref="UserException">A file cannot be read or understood, or two have one name.</exception>
    public static Dictionary<string, string> Read(IEnumerable<string> paths)
    {
        var plans = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (!plans.TryAdd(Path.GetFileNameWithoutExtension(path), Read(path)))
            {
                throw new UserException(ExitCode.BadUse, $"two files of sources are called {Path.GetFileNameWithoutExtension(path)}; a plan goes by the name of its file");
            }
        }

        return plans;
    }

    private static string Read(string path)
    {
        try
        {
            var json = File.ReadAllText(path);
            new WatchPlanReader(ActorTable.Default).Read(json);
            return json;
        }
        catch (WatchPlanException fault)
        {
            throw new UserException(ExitCode.InputRefused, $"{path}: {fault.Message}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UserException(ExitCode.InputRefused, fault is FileNotFoundException or DirectoryNotFoundException ? $"no file {path}; check the name" : $"{path} cannot be read: {fault.Message.ReplaceLineEndings(" ")}");
        }
    }
}
