namespace Lacuna.Cli.Reading;

/// <summary>Checks on the paths of one command line, before any is read.</summary>
internal static class GivenPaths
{
    private static readonly StringComparer Comparer = OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>Refuses a file or folder that is given twice.</summary>
    /// <exception cref="UserException">One is.</exception>
    public static void CheckDistinct(IEnumerable<string> paths)
    {
        var seen = new HashSet<string>(Comparer);
        foreach (var path in paths)
        {
            if (!seen.Add(Resolve(path)))
            {
                throw new UserException(ExitCode.BadUse, $"'{path}' is given twice; name each file once");
            }
        }
    }

    /// <summary>Refuses to write over a file that is read.</summary>
    /// <param name="option">The option that names the target.</param>
    /// <param name="target">The file that is to be written.</param>
    /// <param name="inputs">What is read, or written besides.</param>
    /// <exception cref="UserException">The target is one of the inputs.</exception>
    public static void CheckNotAmong(string option, string target, IEnumerable<string> inputs)
    {
        if (inputs.Any(input => Comparer.Equals(Resolve(input), Resolve(target))))
        {
            throw new UserException(ExitCode.BadUse, $"{option} '{target}' would write over a document that is read; name another file");
        }
    }

    /// <summary>The full path, through links, so that two names of one file are seen to be one.</summary>
    private static string Resolve(string path)
    {
        if (path.Length == 0)
        {
            throw new UserException(ExitCode.BadUse, "an empty path was given; name a file");
        }

        try
        {
            var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
            return File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return path;
        }
    }
}
