using Lacuna.Evaluation.Sets.Cofenet;

namespace Lacuna.Evaluation.Sets;

/// <summary>The spans of <see cref="CofenetSet"/> whose cue is a cue of saying: what PolNeAR marks beyond that (beliefs, wishes, findings) is left out on both sides.</summary>
internal sealed class SpeechSet : IEvaluationSet
{
    public string Name => "speech";

    public string DefaultPath => "data/attribution/cofenet/valid.txt";

    public IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation)
    {
        var tallies = CofenetReading.Score(Name, path, lines, SpeechSlice.Of, log, logsDifferences: false, cancellation);
        return [.. CofenetReading.Roles.Select(role => new Figure(role + "_f1", tallies[role].F1, "", "none published for this slice"))];
    }
}
