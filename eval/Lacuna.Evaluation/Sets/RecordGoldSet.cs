using System.Text.Json;
using Lacuna.Core.Reading;
using Lacuna.Evaluation.Sets.Records;
using Lacuna.Reading;

namespace Lacuna.Evaluation.Sets;

/// <summary>Statements of hand-marked documents of the record: found, by whom, to whom, what was done.</summary>
/// <remarks>
/// Statements are paired by <see cref="StatementMatching"/>. Speakers are right when both sides name exactly the same actors,
/// acts when they are the same; both are counted over the pairs. Addressees are counted one by one over all statements of
/// both sides, so that those of a statement that was not found, or that is not in the gold, count as errors.
/// </remarks>
internal sealed class RecordGoldSet : IEvaluationSet
{
    private const string Reference = "none published; one annotator";

    public string Name => "record-gold";

    public string DefaultPath => "data/record-gold/gold.jsonl";

    public IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation)
    {
        var line = lines.Create();
        int wanted = 0, ours = 0, paired = 0, speakers = 0, acts = 0;
        int hearersWanted = 0, hearersOurs = 0, hearersRight = 0;
        foreach (var row in File.ReadLines(path).Where(row => row.Length > 0))
        {
            cancellation.ThrowIfCancellationRequested();
            using var json = JsonDocument.Parse(row);
            var read = line.Read(RecordDocument.From(json.RootElement));
            var gold = json.RootElement.GetProperty("statements").EnumerateArray().ToList();
            var found = StatementMatching.Match(read, gold);
            wanted += gold.Count;
            ours += read.Statements.Length;
            hearersOurs += read.Statements.Sum(statement => statement.Addressees.Length);
            for (var g = 0; g < gold.Count; g++)
            {
                hearersWanted += gold[g].Texts("addressee").Count();
                if (found[g] is { } statement)
                {
                    paired++;
                    speakers += ActorNames.Same(statement.Speakers, gold[g].Texts("speaker")) ? 1 : 0;
                    acts += string.Equals(statement.Act.ToString(), gold[g].Text("act"), StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                    hearersRight += gold[g].Texts("addressee").Count(name => statement.Addressees.Any(actor => ActorNames.Same(actor.Name, name)));
                }
            }

            RecordDifferences.Log(read, gold, found, log);
        }

        return
        [
            new Figure("statement_f1", Percent(2 * paired, wanted + ours), "≥ 80 with the trained reader", Reference),
            new Figure("speaker_accuracy", Percent(speakers, paired), "≥ 90 with the trained reader", Reference),
            new Figure("addressee_f1", Percent(2 * hearersRight, hearersWanted + hearersOurs), "≥ 70 with the trained reader", Reference),
            new Figure("act_accuracy", Percent(acts, paired), "≥ 70 with the trained reader", Reference),
        ];
    }

    private static double Percent(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;
}
