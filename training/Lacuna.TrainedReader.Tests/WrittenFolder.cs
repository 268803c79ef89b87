namespace Lacuna.TrainedReader.Tests;

/// <summary>A folder of files that a test writes, gone after it.</summary>
internal sealed class WrittenFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("lacuna-training-").FullName;

    /// <summary>Writes a file, its folders included.</summary>
    public WrittenFolder With(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
