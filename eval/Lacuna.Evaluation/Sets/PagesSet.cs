using System.Globalization;
using System.Text;
using System.Text.Json;
using Lacuna.Intake;

namespace Lacuna.Evaluation.Sets;

/// <summary>
/// Article extraction: a folder with <c>pages.json</c> and <c>html/</c>. For each page some segments must be in the text (<c>with</c>) and some
/// must not (<c>without</c>). As in trafilatura's evaluation a wanted segment found is a true positive, a wanted one missing a false negative and
/// an unwanted one found a false positive; F1 is over all segments. White space counts as one space on both sides.
/// </summary>
internal sealed class PagesSet : IEvaluationSet
{
    public string Name => "pages";

    public string DefaultPath => "data/pages";

    public IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(path, "pages.json")));
        var reader = new DocumentReader();
        int found = 0, missing = 0, unwanted = 0;
        foreach (var page in gold.RootElement.EnumerateObject())
        {
            var file = page.Value.GetProperty("file").GetString()!;
            var text = Even(ReadText(reader, Path.Combine(path, "html", file), log, cancellation));
            foreach (var segment in Segments(page.Value, "with"))
            {
                var isFound = text.Contains(segment, StringComparison.Ordinal);
                found += isFound ? 1 : 0;
                missing += isFound ? 0 : 1;
                Report(isFound, "missing", file, segment, log);
            }

            foreach (var segment in Segments(page.Value, "without"))
            {
                var isFound = text.Contains(segment, StringComparison.Ordinal);
                unwanted += isFound ? 1 : 0;
                Report(!isFound, "unwanted", file, segment, log);
            }
        }

        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pages: found {found}, missing {missing}, unwanted {unwanted}"));
        return [new Figure("f1", found == 0 ? 0 : 2.0 * found / ((2.0 * found) + missing + unwanted), "≥ 0.90", "trafilatura (own evaluation, larger set): about 0.91")];
    }

    private static string ReadText(DocumentReader reader, string file, TextWriter log, CancellationToken cancellation)
    {
        try
        {
            return reader.ReadOneAsync(file, cancellation).GetAwaiter().GetResult().Text;
        }
        catch (IntakeException fault)
        {
            log.WriteLine($"pages: {fault.Message}");
            return "";
        }
    }

    private static IEnumerable<string> Segments(JsonElement page, string key) =>
        page.TryGetProperty(key, out var segments) ? segments.EnumerateArray().Select(segment => Even(segment.GetString()!)) : [];

    private static void Report(bool isRight, string fault, string file, string segment, TextWriter log)
    {
        if (!isRight)
        {
            log.WriteLine($"pages: {file}: {fault}: {segment}");
        }
    }

    private static string Even(string text) => string.Join(' ', text.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
