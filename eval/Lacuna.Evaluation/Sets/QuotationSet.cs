using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Documents;
using Lacuna.Evaluation.Sets.Quotations;
using Lacuna.Findings.Quotes;
using Lacuna.Models;
using Lacuna.Reading;
using Lacuna.Reading.Actors;

namespace Lacuna.Evaluation.Sets;

/// <summary>
/// Verdicts on quotations made from texts of the record by known alterations, checked against an archive of a part of it. The part, the sentences and the
/// alterations are drawn by chance: by one seed while the rules were written, by another for the figures that count.
/// </summary>
internal sealed class QuotationSet : IEvaluationSet
{
    private const int DevelopmentSeed = 1, ReportedSeed = 52;

    public string Name => "quotations";

    public string DefaultPath => "record";

    public IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation) => RunAsync(path, log, cancellation).GetAwaiter().GetResult();

    private static async Task<IReadOnlyList<Figure>> RunAsync(string path, TextWriter log, CancellationToken cancellation)
    {
        var record = await HeldPart.ReadAsync(path, cancellation);
        var development = await MeasureAsync(record, DevelopmentSeed, log, cancellation);
        var reported = await MeasureAsync(record, ReportedSeed, log, cancellation);
        return
        [
            new("quotations", reported.Rows, "400", "made; 40 of one to four words, 40 misattributed, 40 not in the record"),
            new("macro_f1", reported.Ours.MacroF1, "≥ 0.95", string.Create(CultureInfo.InvariantCulture, $"exact search and edit distance: {reported.Plain.MacroF1:0.000}; none published")),
            new("macro_f1_development", development.Ours.MacroF1, "", string.Create(CultureInfo.InvariantCulture, $"the rows by which the rules were written; exact search and edit distance: {development.Plain.MacroF1:0.000}")),
            new("altered_called_verbatim", reported.Ours.Count(QuoteVerdict.Altered, QuoteVerdict.Verbatim), "= 0", string.Create(CultureInfo.InvariantCulture, $"exact search and edit distance: {reported.Plain.Count(QuoteVerdict.Altered, QuoteVerdict.Verbatim)}")),
            .. reported.Ours.Made.Select(verdict => new Figure($"f1_{verdict.ToString().ToLowerInvariant()}", reported.Ours.F1(verdict), "", string.Create(CultureInfo.InvariantCulture, $"exact search and edit distance: {reported.Plain.F1(verdict):0.000}"))),
            new("misattribution_precision", reported.Misattribution.Precision, "", "none published"),
            new("misattribution_recall", reported.Misattribution.Recall, "", "none published"),
        ];
    }

    private static async Task<Measured> MeasureAsync(ImmutableArray<Document> record, int seed, TextWriter log, CancellationToken cancellation)
    {
        var random = new Random(seed);
        await using var held = await HeldPart.MakeAsync(record, random, cancellation);
        var rows = new QuotationMaker(held, random).Make();
        var (line, plain) = (ReadingLine.CreateDefault(), new PlainSearch(held));
        using var encoder = new SentenceEncoder();
        var checker = new QuoteChecker(held.Archive, ActorTable.Default, new SentenceSimilarity(encoder));
        var measured = new Measured(rows.Length);
        foreach (var (draft, placed) in PressDraft.Of(rows, random))
        {
            var checks = await checker.CheckAsync(line.Read(draft), cancellation);
            foreach (var row in placed)
            {
                var check = checks.FirstOrDefault(check => check.Evidence.At.Overlaps(row.At));
                measured.Add(row, check, plain.Verdict(row.Words));
                if (check is null || check.Verdict != row.Verdict || (check.IsMisattributed == true) != row.IsMisattributed)
                {
                    log.WriteLine(Told(seed, row, check));
                }
            }
        }

        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"quotations, seed {seed}: misattributed {measured.Misattribution}"));
        measured.Ours.WriteTo(log, string.Create(CultureInfo.InvariantCulture, $"quotations, seed {seed}, ours"));
        measured.Plain.WriteTo(log, string.Create(CultureInfo.InvariantCulture, $"quotations, seed {seed}, plain search"));
        return measured;
    }

    private static string Told(int seed, QuotationRow row, QuoteCheck? check) => string.Create(
        CultureInfo.InvariantCulture,
        $"quotations, seed {seed}: {row.Verdict} ({row.How}) given as {check?.Verdict.ToString() ?? "no quotation"}; misattributed {row.IsMisattributed}, given as {check?.IsMisattributed}; {row.Speaker}, read as {string.Join(", ", (check?.Speakers ?? []).Select(speaker => speaker.Name))}, there {string.Join(", ", (check?.Place?.Speakers ?? []).Select(speaker => speaker.Name))} | {row.Words} | {check?.Place?.Evidence.Exact} | {check?.Changes} {check?.Place?.Share:0.00} {check?.Likeness:0.00} {string.Join(" / ", (check?.Edits ?? []).Where(edit => edit.Kind != QuoteEditKind.Same).Select(edit => $"{edit.Kind} '{edit.DraftWords}' '{edit.SourceWords}'"))}");

    private sealed record Measured(int Rows)
    {
        public VerdictTable Ours { get; } = new();

        public VerdictTable Plain { get; } = new();

        public Tally Misattribution { get; } = new();

        public void Add(QuotationRow row, QuoteCheck? check, QuoteVerdict plain)
        {
            Ours.Add(row.Verdict, check?.Verdict ?? QuoteVerdict.NotFound);
            Plain.Add(row.Verdict, plain);
            var isFound = check?.IsMisattributed == true;
            Misattribution.Add(row.IsMisattributed && isFound ? 1 : 0, row.IsMisattributed ? 1 : 0, isFound ? 1 : 0);
        }
    }
}
