using Lacuna.Evaluation.Sets.Cofenet;
using Lacuna.Reading.Attribution;

namespace Lacuna.Evaluation.Sets;

/// <summary>The spans of <see cref="CofenetSet"/> whose cue is a cue of saying: what PolNeAR marks beyond that (beliefs, wishes, findings) is left out on both sides.</summary>
internal sealed class SpeechSet : IEvaluationSet
{
    public string Name => "speech";

    public string DefaultPath => "data/attribution/cofenet/valid.txt";

    public IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation)
    {
        var tallies = CofenetReading.Roles.ToDictionary(role => role, _ => new Tally());
        foreach (var (gold, ours) in CofenetReading.Read(path, lines.Create(StatementScope.Attributed), cancellation))
        {
            foreach (var role in CofenetReading.Roles)
            {
                tallies[role].Add(SpeechSlice.Of(gold.Tokens, gold.Labels, role), SpeechSlice.Of(gold.Tokens, ours, role));
            }
        }

        foreach (var role in CofenetReading.Roles)
        {
            log.WriteLine($"speech: {role} {tallies[role]}");
        }

        return [.. CofenetReading.Roles.Select(role => new Figure(role + "_f1", tallies[role].F1, "", "none published for this slice"))];
    }
}
