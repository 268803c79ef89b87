using System.Text.Json;
using Lacuna.Benchmarks.Archives;
using Lacuna.Core.Documents;
using NodaTime.Text;

namespace Lacuna.Benchmarks.Scaling.Measuring;

/// <summary>A temporary file of made documents, a line each, to be imported.</summary>
internal sealed class MadePile : IDisposable
{
    private MadePile(string path) => Path = path;

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Writes one.</summary>
    public static async Task<MadePile> WriteAsync(IEnumerable<Document> documents, CancellationToken cancellation)
    {
        var pile = new MadePile(System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"lacuna-bench-{Guid.NewGuid():N}.jsonl"));
        await File.WriteAllLinesAsync(pile.Path, documents.Select(LineOf), cancellation);
        return pile;
    }

    /// <summary>Documents of these numbers.</summary>
    public static IReadOnlyList<Document> Make(DocumentMaker maker, int first, int count) =>
        [.. Enumerable.Range(first, count).AsParallel().AsOrdered().Select(number => maker.Make(number).Document)];

    /// <inheritdoc/>
    public void Dispose() => File.Delete(Path);

    private static string LineOf(Document document) => JsonSerializer.Serialize(new Dictionary<string, string?>
    {
        ["url"] = document.Url,
        ["title"] = document.Title,
        ["published"] = LocalDateTimePattern.ExtendedIso.Format(document.Published!.Local!.Value) + "Z",
        ["source"] = document.Source!.Name,
        ["language"] = document.Language,
        ["text"] = document.Text,
    });
}
