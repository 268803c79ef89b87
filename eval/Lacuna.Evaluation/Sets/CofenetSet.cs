using Lacuna.Evaluation.Sets.Cofenet;

namespace Lacuna.Evaluation.Sets;

/// <summary>Spans of source, cue and content on the file behind the published results on PolNeAR: exact F1 of each.</summary>
/// <remarks>
/// Read in the wider sense of a statement (beliefs and plans too) that PolNeAR marks, and counted over outermost statements, as its
/// labels know no nesting. Where its conventions differ from ours: <see cref="Polnear.PolnearConventions"/>.
/// </remarks>
internal sealed class CofenetSet : IEvaluationSet
{
    public string Name => "cofenet";

    public string DefaultPath => "data/attribution/cofenet/valid.txt";

    public IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation)
    {
        var tallies = CofenetReading.Score(Name, path, lines, (_, labels, role) => LabelSpans.Of(labels, role), log, logsDifferences: true, cancellation);
        return
        [
            new Figure("source_f1", tallies["source"].F1, "≥ 80 with the trained reader", "BERT+CRF 82.2, BERT+Cofe 83.2, people 78.1 (PolNeAR test; Wang et al., COLING 2022)"),
            new Figure("cue_f1", tallies["cue"].F1, "≥ 73 with the trained reader", "BERT+CRF 74.9, BERT+Cofe 75.3, people 70.7"),
            new Figure("content_f1", tallies["content"].F1, "≥ 69 with the trained reader", "BERT+CRF 71.0, BERT+Cofe 72.9, people 68.9"),
        ];
    }
}
