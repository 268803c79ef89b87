using System.Diagnostics;
using Lacuna.Core.Reading;
using Lacuna.Findings.Wordings;
using Lacuna.Findings.Wordings.Series;
using Lacuna.Intake;
using Lacuna.Reading;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Evaluation.Sets;

/// <summary>
/// Phrase runs of a dated series: a folder with the documents, at any depth, and <c>known-runs.tsv</c> (phrase, first day, last day, number
/// of documents). Each phrase is asked for, and looked for among the rows that are found without asking.
/// </summary>
internal sealed class WordingSet : IEvaluationSet
{
    public string Name => "wording";

    public string DefaultPath => "data/wording/fomc-statements";

    public IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation)
    {
        var known = File.ReadLines(Path.Combine(path, "known-runs.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Where(row => row.Length >= 4)
            .Select(row => new KnownRun(row[0], LocalDatePattern.Iso.Parse(row[1]).Value, LocalDatePattern.Iso.Parse(row[2]).Value, int.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture)))
            .ToList();
        var clock = Stopwatch.StartNew();
        var series = WordingSeries.From(ReadAll(path, cancellation));
        log.WriteLine($"wording: {series.Documents.Length} documents in {clock.ElapsedMilliseconds} ms");
        var findings = WordingFinder.Find(series, cancellation: cancellation);
        log.WriteLine($"wording: {findings.PhrasesTested} phrases tested, {findings.PhrasesClustered} clustered, {findings.RowsFound} rows after {clock.ElapsedMilliseconds} ms; self {string.Join(", ", findings.SelfNames)}");
        foreach (var row in findings.Rows)
        {
            Log(row, log);
        }

        int asked = 0, found = 0, worst = 0;
        foreach (var run in known)
        {
            var isExact = PhraseTracer.Trace(series, run.Phrase, cancellation: cancellation).Runs.Any(run.Is);
            var rank = findings.Rows.FirstOrDefault(row => row.Wordings.SelectMany(WithVariants).Any(run.IsShownBy))?.Rank;
            log.WriteLine($"wording: '{run.Phrase}' {(isExact ? "exact when asked" : "NOT EXACT when asked")}, {(rank is { } at ? $"found in row {at}" : "NOT FOUND")}");
            asked += isExact ? 1 : 0;
            found += rank is null ? 0 : 1;
            worst = Math.Max(worst, rank ?? 0);
        }

        var shown = findings.Rows.Length;
        return
        [
            new Figure("runs_known", known.Count, "", "runs known from the literature on this body"),
            new Figure("asked_exact", asked, $"= {known.Count}", "first day, last day and number of documents"),
            new Figure("found_unasked", found, $"≥ {known.Count - 1}", "the same, in a row found without asking"),
            new Figure("rank_of_worst_found", worst, $"≤ {shown}", "row in which the last of those found stands"),
            new Figure("rows_shown", shown, "≤ 50", "rows in all; a row is one standing sentence"),
            new Figure("wordings_shown", findings.Rows.Sum(row => row.Wordings.Length), "", "wordings of those rows"),
        ];
    }

    private static List<AnnotatedDocument> ReadAll(string path, CancellationToken cancellation)
    {
        var line = ReadingLine.CreateSegmenting();
        var reader = new DocumentReader();
        return
        [
            .. Directory.EnumerateFiles(path, "*.txt", SearchOption.AllDirectories)
                .Where(file => char.IsAsciiDigit(Path.GetFileName(file)[0]))
                .Order(StringComparer.Ordinal)
                .Select(file => line.Read(reader.ReadOneAsync(file, cancellation).GetAwaiter().GetResult())),
        ];
    }

    private static IEnumerable<Wording> WithVariants(Wording wording) => [wording, .. wording.Variants];

    private static void Log(WordingRow row, TextWriter log)
    {
        log.WriteLine(FormattableString.Invariant($"{row.Rank,3} {row.Score:0.0}"));
        foreach (var wording in row.Wordings)
        {
            Log(wording, "    ", log);
            foreach (var variant in wording.Variants)
            {
                Log(variant, "      ~ ", log);
            }
        }
    }

    private static void Log(Wording wording, string indent, TextWriter log)
    {
        var longest = wording.LongestRun!;
        log.WriteLine(FormattableString.Invariant($"{indent}{LocalDatePattern.Iso.Format(longest.Days.Start)} {LocalDatePattern.Iso.Format(longest.Days.End)} {longest.Documents}/{wording.Uses} \"{wording.Words}\" p {wording.Window!.ChanceAtMost:0.0e0}"));
        if (wording.ReplacedBy is { } replaced)
        {
            log.WriteLine(FormattableString.Invariant($"{indent}  {replaced.Kind}: \"{replaced.Before.Exact}\" -> \"{replaced.After.Exact}\" ({replaced.DocumentsBefore}, {replaced.DocumentsAfter})"));
        }
    }

    private sealed record KnownRun(string Phrase, LocalDate First, LocalDate Last, int Documents)
    {
        public bool Is(WordingRun run) => run.Days.Start == First && run.Days.End == Last && run.Documents == Documents;

        /// <summary>True when the wording has the phrase, or the phrase has it, and a run with the same days.</summary>
        public bool IsShownBy(Wording wording) => (Has(wording.Words, Phrase) || Has(Phrase, wording.Words)) && wording.Runs.Any(Is);

        private static bool Has(string words, string phrase) => $" {words} ".Contains($" {phrase} ", StringComparison.OrdinalIgnoreCase);
    }
}
