using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Evaluation.Sets.Timex;
using Lacuna.Reading;
using NodaTime.Text;

namespace Lacuna.Evaluation.Sets;

/// <summary>Expressions of time in news: a folder with TimeML files (<c>*.tml</c>), in subfolders too; a file name counts once.</summary>
/// <remarks>
/// Strict: the same first and last character. Value: strict, and the same TIMEX3 value. The task that the reference row comes from
/// counts values over overlapping spans; that figure is <c>relaxed_value_f1</c>. Counts are summed over all documents.
/// </remarks>
internal sealed class TimexSet : IEvaluationSet
{
    private const string Reference = "HeidelTime at TempEval-3 platinum (UzZaman et al. 2013): strict 0.813, relaxed 0.903, value 0.776";

    public string Name => "timex";

    public string DefaultPath => "data/time/tempeval3/Training";

    public IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation)
    {
        var line = lines.Create();
        int gold = 0, found = 0, strict = 0, value = 0, relaxed = 0, relaxedValue = 0;
        foreach (var file in FilesIn(path))
        {
            cancellation.ThrowIfCancellationRequested();
            var document = TimeMlDocument.Load(file);
            var times = line.Read(ToDocument(file, document)).Times;
            gold += document.Times.Count;
            found += times.Length;
            foreach (var marked in document.Times)
            {
                var overlap = times.FirstOrDefault(time => time.Span.Start < marked.End && marked.Start < time.Span.End);
                var isExact = overlap is not null && overlap.Span.Start == marked.Start && overlap.Span.End == marked.End;
                var isSame = overlap is not null && overlap.Value == marked.Value;
                relaxed += overlap is null ? 0 : 1;
                relaxedValue += isSame ? 1 : 0;
                strict += isExact ? 1 : 0;
                value += isExact && isSame ? 1 : 0;
                if (!isExact || !isSame)
                {
                    log.WriteLine($"{(overlap is null ? "MISS" : isExact ? "VALUE" : "SPAN")}\t{Words(document.Text, marked.Start, marked.End)}\t{marked.Value}\t{(overlap is null ? "" : Words(document.Text, overlap.Span.Start, overlap.Span.End))}\t{overlap?.Value}\t{document.Created}\t{Around(document.Text, marked.Start, marked.End)}");
                }
            }

            foreach (var time in times.Where(time => !document.Times.Any(marked => time.Span.Start < marked.End && marked.Start < time.Span.End)))
            {
                log.WriteLine($"EXTRA\t{Words(document.Text, time.Span.Start, time.Span.End)}\t{time.Value}\t\t\t{document.Created}\t{Around(document.Text, time.Span.Start, time.Span.End)}");
            }
        }

        return
        [
            new Figure("strict_f1", F1(strict, found, gold), "≥ 0.80", Reference),
            new Figure("value_f1", F1(value, found, gold), "≥ 0.70", Reference),
            new Figure("relaxed_f1", F1(relaxed, found, gold), "", Reference),
            new Figure("relaxed_value_f1", F1(relaxedValue, found, gold), "", Reference),
        ];
    }

    private static IEnumerable<string> FilesIn(string path) => File.Exists(path)
        ? [path]
        : Directory.EnumerateFiles(path, "*.tml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).DistinctBy(Path.GetFileName);

    private static Document ToDocument(string file, TimeMlDocument document) => new()
    {
        Id = Path.GetFileNameWithoutExtension(file),
        Text = document.Text,
        Language = "en",
        Published = ToPublicationTime(document.Created),
    };

    private static PublicationTime? ToPublicationTime(string? value)
    {
        if (value is null || LocalDatePattern.Iso.Parse(value.Length >= 10 ? value[..10] : value) is not { Success: true } date)
        {
            return null;
        }

        var time = value.Length >= 16 ? LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(value[11..16]) : null;
        return new PublicationTime(value, date.Value.At(time is { Success: true } ? time.Value : default), time is { Success: true });
    }

    private static double F1(int right, int found, int gold) => right == 0 ? 0 : 2.0 * right / (found + gold);

    private static string Words(string text, int start, int end) => text[start..end].ReplaceLineEndings(" ");

    private static string Around(string text, int start, int end) =>
        Words(text, Math.Max(0, start - 60), start) + "[" + Words(text, start, end) + "]" + Words(text, end, Math.Min(text.Length, end + 50));
}
