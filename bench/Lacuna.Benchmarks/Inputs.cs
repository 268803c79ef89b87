using Lacuna.Core.Documents;
using Lacuna.Intake;

namespace Lacuna.Benchmarks;

/// <summary>What is read: the given files and folders, else the samples of the repository.</summary>
internal static class Inputs
{
    /// <summary>Enough for a steady figure, few enough for some minutes.</summary>
    private const int Most = 100;

    public static async Task<IReadOnlyList<Document>> LoadAsync(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        var from = paths.Count > 0 ? paths : [Samples()];
        var documents = new List<Document>();
        await foreach (var result in new DocumentReader().ReadAsync(from, cancellation))
        {
            if (result.Document is { } document)
            {
                documents.Add(document);
            }
        }

        var step = Math.Max(1, documents.Count / Most);
        return [.. documents.Where((_, index) => index % step == 0)];
    }

    private static string Samples()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Lacuna.slnx")))
            {
                return Path.Combine(folder.FullName, "samples");
            }
        }

        throw new InvalidOperationException("the samples folder was not found; name files to read");
    }
}
