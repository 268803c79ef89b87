namespace Lacuna.TrainedReader.Fitting;

/// <summary>Writes folders that are there whole or not at all, whenever a run is cut off.</summary>
internal static class WholeFolder
{
    /// <summary>Lets <paramref name="write"/> fill a folder beside <paramref name="path"/> and then puts it in its place.</summary>
    public static void Write(string path, Action<string> write)
    {
        var unfinished = path + ".unfinished";
        if (Directory.Exists(unfinished))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        Directory.CreateDirectory(unfinished);
        write(unfinished);
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }

        Directory.Move(unfinished, path);
    }

    /// <summary>How many of the folders that <paramref name="path"/> names by 1, 2, … are there, without a gap.</summary>
    public static int Count(Func<int, string> path)
    {
        var last = 0;
        while (Directory.Exists(path(last + 1)))
        {
            last++;
        }

        return last;
    }
}
