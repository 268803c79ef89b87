using System.Text;

namespace Lacuna.Reading.Lexicons;

/// <summary>Reads the data files that are built into the assembly.</summary>
internal static class EmbeddedLines
{
    /// <summary>The whole embedded file <paramref name="name"/>.</summary>
    /// <exception cref="InvalidOperationException">The assembly holds no such file.</exception>
    public static string Text(string name)
    {
        using var reader = Open(name);
        return reader.ReadToEnd();
    }

    /// <summary>The lines of the embedded file <paramref name="name"/> without comments (<c>#</c>) and blank lines.</summary>
    /// <exception cref="InvalidOperationException">The assembly holds no such file.</exception>
    public static IEnumerable<string> Of(string name)
    {
        using var reader = Open(name);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && !string.IsNullOrWhiteSpace(line))
            {
                yield return line;
            }
        }
    }

    private static StreamReader Open(string name) => new(
        typeof(EmbeddedLines).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The assembly holds no data file '{name}'."),
        Encoding.UTF8);
}
