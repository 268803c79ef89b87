using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Trained;

namespace Lacuna.Reading.Attribution;

/// <summary>Settles between what rules and what the trained reader found in one document.</summary>
/// <remarks>
/// Statements whose cues meet are one. Its source and content are those of the rules, whose conventions are ours, unless the two are
/// far apart and the trained reader is sure. Swept on PolNeAR's development part, statements of acts of expressing (precision, and
/// recall of those with a cue of saying or a quotation): rules alone 70.6, 60.1; with what only the trained reader found 70.3, 67.6;
/// with its spans too where they are far apart 73.7, 70.9.
/// </remarks>
internal sealed class Arbiter(AnnotatedDocument document)
{
    /// <summary>Spans that share less than this part of their words are far apart. From 0.5 to 0.8 nothing changes; at 0.3 precision is 1.8 lower.</summary>
    private const double EnoughOverlap = 0.5;

    /// <summary>From this probability on the trained reader's spans go before those of the rules. On PolNeAR 0 would be better (75.0, 72.4), but readouts are worded otherwise than its news.</summary>
    private const double SureSpans = 0.8;

    /// <summary>Fewer words than this are no content to replace another: a pronoun that stands for it, or the hearer.</summary>
    private const int ShortestContent = 3;

    /// <summary>A statement that only the trained reader found is taken from this probability on. At 0.1 precision is 0.4 lower and recall 0.5 higher, at 0.3 the other way round.</summary>
    private const double LeastAlone = 0.2;

    private readonly bool _isOwnChannel = document.Document.Source?.SpeaksFor is not null;

    /// <summary>The statements of acts of expressing among both: those that both found once, each with its probability.</summary>
    public List<FoundStatement> Settle(IReadOnlyList<FoundStatement> byRules, IReadOnlyList<FoundStatement> trained)
    {
        var settled = new List<FoundStatement>(byRules.Count + trained.Count);
        var isUsed = new bool[trained.Count];
        foreach (var statement in byRules)
        {
            var partner = Partner(statement, trained, isUsed);
            settled.Add(partner >= 0 ? Merge(statement, trained[partner]) : IsNested(statement, byRules) ? statement : statement with { Probability = Calibration.OfRulesAlone(_isOwnChannel) });
        }

        for (var i = 0; i < trained.Count; i++)
        {
            if (!isUsed[i] && trained[i].Probability is >= LeastAlone and var probability && SayingTest.Passes(document, trained[i]))
            {
                settled.Add(trained[i] with { Probability = Calibration.OfTrainedAlone(probability, _isOwnChannel) });
            }
        }

        return settled;
    }

    /// <summary>Inside another's content the trained reader marks nothing, so that it cannot tell how likely a statement there is.</summary>
    private static bool IsNested(FoundStatement statement, IReadOnlyList<FoundStatement> all)
    {
        var place = statement.Cue ?? statement.Content[0];
        foreach (var other in all)
        {
            foreach (var content in other.Content)
            {
                if (other != statement && content.Contains(place) && content.Length > place.Length)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private FoundStatement Merge(FoundStatement rules, FoundStatement trained)
    {
        var isSourceShared = AreNear(rules.Source is { } ours ? [ours] : [], trained.Source is { } theirs ? [theirs] : []);
        var isContentShared = AreNear(rules.Content.AsSpan(), trained.Content.AsSpan());
        var isSure = trained.Probability >= SureSpans;
        return rules with
        {
            Source = isSourceShared || !isSure || trained.Source is null ? rules.Source : trained.Source,
            Content = isContentShared || !isSure || WordOverlap.Words(document, trained.Content.AsSpan()) < ShortestContent ? rules.Content : trained.Content,
            Probability = Calibration.OfBoth(trained.Probability ?? 0, isSourceShared && isContentShared, _isOwnChannel),
        };
    }

    /// <summary>The unused statement of the trained reader whose cue meets that of <paramref name="statement"/>; -1 when there is none.</summary>
    private static int Partner(FoundStatement statement, IReadOnlyList<FoundStatement> trained, bool[] isUsed)
    {
        for (var i = 0; statement.Cue is { } cue && i < trained.Count; i++)
        {
            if (!isUsed[i] && trained[i].Cue is { } other && cue.Overlaps(other))
            {
                isUsed[i] = true;
                return i;
            }
        }

        return -1;
    }

    private bool AreNear(ReadOnlySpan<TextSpan> left, ReadOnlySpan<TextSpan> right) => WordOverlap.Share(document, left, right) >= EnoughOverlap;
}
