using System.Collections.Frozen;
using Lacuna.Core.Evidences;
using Lacuna.Core.Text;
using Lacuna.Findings.Comparing.Differences;
using Lacuna.Findings.Comparing.Points;
using Lacuna.Findings.Words;
using Lacuna.Models.Words;

namespace Lacuna.Findings.Comparing.About;

/// <summary>When the reader asks how a thing is named: the two accounts name it by words that have nothing in common.</summary>
internal sealed class AskedWordingCheck(Topic topic) : IDifferenceCheck
{
    private static readonly FrozenSet<string> Naming =
        WordList.Words("naming-words.txt").Select(word => Stemmer.Stem(word)).ToFrozenSet(StringComparer.Ordinal);

    private readonly bool _isAsked = WordSplitter.Split(topic.Phrase).Exists(word => Naming.Contains(word.Stem));

    public Difference? Between(AccountPoint a, AccountPoint b)
    {
        if (!_isAsked)
        {
            return null;
        }

        var (wordsA, wordsB) = (TopicWords.In(a, topic), TopicWords.In(b, topic));
        if (wordsA.Count == 0 || wordsB.Count == 0 || StemsOf(a, wordsA).Overlaps(StemsOf(b, wordsB)))
        {
            return null;
        }

        return new Difference(
            DifferenceKind.Wording,
            wordsA[0].In(a.Account.Text),
            wordsB[0].In(b.Account.Text),
            Evidence.From(a.Account.Document, wordsA[0]),
            Evidence.From(b.Account.Document, wordsB[0]));
    }

    private static HashSet<string> StemsOf(AccountPoint point, List<TextSpan> words) =>
        [.. words.SelectMany(span => WordSplitter.Split(span.In(point.Account.Text))).Select(word => word.Stem)];
}
