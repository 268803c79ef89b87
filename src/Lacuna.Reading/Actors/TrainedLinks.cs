using Lacuna.Core.Actors;
using Lacuna.Core.Reading;

namespace Lacuna.Reading.Actors;

/// <summary>What the trained reader thinks of whom pronouns mean, weighed against the rules.</summary>
/// <remarks>
/// On GUM's development and test part and MEANTIME (371 pronouns of people whom the text names), right and right of those resolved: by rules alone 64.2
/// and 75.3, with links 64.2 and 93.7. With the people whom only the trained reader knows as mentions, where they speak: 88.9 and 97.1.
/// When, for a trial, every person that it marks was made a mention: 87.1 and 88.7 by rules, 94.1 and 97.2 with links. The sweeps below were made before that.
/// </remarks>
/// <param name="references">What the trained reader saw; null when the text is read by rules alone, whose choice then stands.</param>
internal sealed class TrainedLinks(ITrainedReferences? references)
{
    /// <summary>What a unit of log-odds weighs beside the rules, of which a sentence's distance weighs 30.</summary>
    /// <remarks>Swept over 15, 20, 30: right 64.2, 64.2, 63.9, and in the trial 91.9, 94.1, 93.3; speakers of the record stay as they are at all of them.</remarks>
    private const double Weight = 20;

    /// <summary>Nobody is meant whose best link is below these log-odds.</summary>
    /// <remarks>From -1 to 0, 0.3 points of precision are gained for 1.3 of recall.</remarks>
    private const double LeastOdds = -1;

    /// <summary>Nobody named is meant when an earlier pronoun that means nobody named is linked better by this.</summary>
    /// <remarks>Swept over 0, 1, 2, 3, since pronouns are linked to pronouns better than to names: precision 94.5, 94.5, 93.7, 80.8, recall 59.8, 59.8, 64.2, 62.5.</remarks>
    private const double UnnamedLead = 2;

    private readonly List<(int Start, int Sentence, char Gender)> _unnamed = [];

    /// <summary>What the link from the pronoun at <paramref name="pronoun"/> adds to the rules' score of <paramref name="reference"/>.</summary>
    public double Score(int pronoun, Reference reference) => references is null ? 0 : Weight * LogOdds(pronoun, reference.Head);

    /// <summary>True when the pronoun cannot well mean <paramref name="chosen"/>, whom the rules and links like best of those within <paramref name="reach"/> sentences.</summary>
    public bool Refuses(Actor chosen, int pronoun, int sentence, char gender, int reach, IReadOnlyList<Reference> earlier)
    {
        if (references is null)
        {
            return false;
        }

        var best = double.NegativeInfinity;
        for (var i = earlier.Count - 1; i >= 0 && sentence - earlier[i].Sentence <= reach; i--)
        {
            if (earlier[i].IsPerson && earlier[i].Actor.Equals(chosen))
            {
                best = Math.Max(best, LogOdds(pronoun, earlier[i].Head));
            }
        }

        if (best < LeastOdds)
        {
            return true;
        }

        for (var i = _unnamed.Count - 1; i >= 0 && sentence - _unnamed[i].Sentence <= reach; i--)
        {
            if (_unnamed[i].Gender == gender && LogOdds(pronoun, _unnamed[i].Start) > best + UnnamedLead)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Keeps in mind a pronoun that means nobody named, for those after it that mean the same person.</summary>
    public void RememberUnnamed(int pronoun, int sentence, char gender)
    {
        if (references is not null)
        {
            _unnamed.Add((pronoun, sentence, gender));
        }
    }

    private double LogOdds(int later, int earlier)
    {
        const double Surest = 0.999;
        var likely = Math.Clamp(references!.Likelihood(later, earlier) ?? 0.5, 1 - Surest, Surest);
        return Math.Log(likely / (1 - likely));
    }
}
