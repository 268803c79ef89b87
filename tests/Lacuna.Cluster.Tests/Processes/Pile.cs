using System.Globalization;
using System.Text.Json;

namespace Lacuna.Cluster.Tests.Processes;

/// <summary>A pile of made-up remarks in a folder of its own.</summary>
internal sealed class Pile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lacuna-pile-");

    public Pile(int documents)
    {
        Documents = documents;
        File.WriteAllLines(Path, Enumerable.Range(0, documents).Select(i => JsonSerializer.Serialize(new { text = TextOf(i), url = $"https://example.org/{i}", source = "Ministry", published = "2022-04-04" })));
    }

    public int Documents { get; }

    public string Path => System.IO.Path.Combine(_folder.FullName, "pile.jsonl");

    public void Dispose() => _folder.Delete(recursive: true);

    private static string TextOf(int i) => string.Concat(Enumerable.Range(0, 6).Select(part => string.Create(
        CultureInfo.InvariantCulture,
        $"Minister Number {i} said on Monday that matter {(i * 7) + part} would be raised in room {(i * 13) % 101}. China urged Ukraine to speak of item {(i * part) % 977}.\n\n")));
}
