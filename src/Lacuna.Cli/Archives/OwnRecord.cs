namespace Lacuna.Cli.Archives;

/// <summary>The archive that is opened when none is named.</summary>
internal static class OwnRecord
{
    /// <summary>Its file, in a folder that is made when it is not there.</summary>
    public static string Path
    {
        get
        {
            var folder = System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "lacuna");
            Directory.CreateDirectory(folder);
            return System.IO.Path.Combine(folder, "record.lacuna");
        }
    }
}
