using Lacuna.Findings.Comparing.Differences;
using Lacuna.Findings.Comparing.Points;
using Lacuna.Models.Words;

namespace Lacuna.Findings.Comparing.About;

/// <summary>One account affirms of the topic itself what the other negates; a negation elsewhere in the sentence, or of a side's name, is none of the topic.</summary>
internal sealed class TopicPolarityCheck(Topic topic) : IDifferenceCheck
{
    private readonly PolarityCheck _polarity = new();

    private readonly HashSet<string> _stems =
        [.. topic.Parts.SelectMany(part => part.Terms).Where(term => term.Actors.Count == 0).Select(term => term.Stem)];

    public Difference? Between(AccountPoint a, AccountPoint b) =>
        _polarity.Between(a, b) is { } difference && (Tells(difference.InA) || Tells(difference.InB)) ? difference : null;

    private bool Tells(string words) => WordSplitter.Split(words).Exists(word => _stems.Contains(word.Stem));
}
