using System.Text;

namespace Lacuna.Tests;

/// <summary>Compares what was made with a golden file under <c>tests/cases</c>. With <c>LACUNA_UPDATE_CASES=1</c> the file is written anew, to be read in the diff before it is committed.</summary>
internal static class Golden
{
    public static void Check(string relative, string made)
    {
        var path = Cases.Path(relative);
        if (Environment.GetEnvironmentVariable("LACUNA_UPDATE_CASES") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, made, new UTF8Encoding(false));
        }

        Assert.True(File.Exists(path), $"no golden file {relative}; run with LACUNA_UPDATE_CASES=1 to write it");
        Assert.Equal(File.ReadAllText(path), made);
    }
}
