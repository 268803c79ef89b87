using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Sayings;
using Lacuna.Models;

namespace Lacuna.Findings.Claims;

/// <summary>Puts statements with like contents side by side.</summary>
internal static class ClaimGroups
{
    /// <summary>
    /// Likeness from which on two contents are of one claim, the subject's own words left out, which all of them share. There is no gold for claims and no
    /// sweep: with it four of the five groups among the thirty statements about Bucha of the shipped samples looked right.
    /// </summary>
    public const double SameClaim = 0.55;

    /// <summary>The groups, each with its statements in order, the groups in order of their first; every statement is in one, and in a group each is like each.</summary>
    /// <param name="sayings">Statements in order of publication.</param>
    /// <param name="about">The subject that all of them are about.</param>
    /// <param name="similarity">Likeness of contents.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static List<ImmutableArray<ClaimStatement>> Of(IReadOnlyList<Saying> sayings, Subject about, SentenceSimilarity similarity, CancellationToken cancellation)
    {
        var texts = ClaimText.Of(sayings, new TermMatcher(about));
        var meanings = similarity.Read([.. texts.Select(text => text.Words)], cancellation);
        var near = new double[sayings.Count, sayings.Count];
        var pairs = new List<(int Left, int Right)>();
        for (var i = 0; i < sayings.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            near[i, i] = 1;
            for (var j = 0; j < i; j++)
            {
                near[i, j] = near[j, i] = similarity.Between(meanings[i], meanings[j]);
                if (near[i, j] >= SameClaim)
                {
                    pairs.Add((j, i));
                }
            }
        }

        var groups = sayings.Select((_, i) => new SortedSet<int> { i }).ToArray();
        foreach (var (left, right) in pairs.OrderByDescending(pair => near[pair.Left, pair.Right]).ThenBy(pair => pair.Left).ThenBy(pair => pair.Right))
        {
            var (one, other) = (groups[left], groups[right]);
            if (one != other && one.All(i => other.All(j => near[i, j] >= SameClaim)))
            {
                one.UnionWith(other);
                foreach (var i in other)
                {
                    groups[i] = one;
                }
            }
        }

        return [.. groups.Distinct().OrderBy(group => group.Min).Select(Statements)];

        ImmutableArray<ClaimStatement> Statements(SortedSet<int> group) =>
            [.. group.Select(i => new ClaimStatement(sayings[i], StanceOf(i, group.Min), near[i, group.Min]))];

        ClaimStance StanceOf(int i, int lead) =>
            sayings[i].Statement.Act == SpeechAct.Request ? ClaimStance.Asks
            : IsDenial(sayings[i].Statement) != (i != lead && texts[lead].Contradicts(texts[i])) ? ClaimStance.Denies : ClaimStance.Asserts;
    }

    /// <summary>"Denied that …" and "rejected that …": the content is what is denied.</summary>
    private static bool IsDenial(Statement statement) => statement.Act is SpeechAct.Deny or SpeechAct.Reject;
}
