using System.Reflection;

namespace Lacuna.Intake.Files;

/// <summary>Reads the tab-separated tables that are built into this assembly; lines that begin with # are comments.</summary>
internal static class EmbeddedTable
{
    /// <summary>Rows of the table whose resource name ends in <paramref name="name"/>.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }

    /// <summary>Names of all resources that end in <paramref name="suffix"/>.</summary>
    public static IEnumerable<string> Names(string suffix) => typeof(EmbeddedTable).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(suffix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The resource whose name ends in <paramref name="name"/>.</summary>
    public static Stream Open(string name)
    {
        Assembly assembly = typeof(EmbeddedTable).Assembly;
        return assembly.GetManifestResourceStream(Names(name).Single())
            ?? throw new InvalidOperationException($"The table {name} is missing from {assembly.GetName().Name}.");
    }
}
