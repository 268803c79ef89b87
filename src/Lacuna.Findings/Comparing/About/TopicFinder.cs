using System.Collections.Immutable;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Models;
using Lacuna.Reading;

namespace Lacuna.Findings.Comparing.About;

/// <summary>Answers what two accounts of one contact say of a topic that a reader asks about.</summary>
/// <remarks>Safe to use from several threads. Without the encoder's files topics are found by words and related terms only.</remarks>
public sealed class TopicFinder
{
    private readonly SentenceEncoder? _encoder;
    private readonly TopicReader _topics;
    private readonly PresenceModel _presence;
    private readonly TopicFinderOptions _options;

    /// <summary>A finder that reads topics by <paramref name="line"/>, the line that the accounts were read by.</summary>
    public TopicFinder(SentenceEncoder encoder, ReadingLine line, TopicFinderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(encoder);
        ArgumentNullException.ThrowIfNull(line);
        _encoder = encoder.IsAvailable ? encoder : null;
        _topics = new TopicReader(line, _encoder);
        _presence = PresenceModel.Shipped(_encoder is not null);
        _options = options ?? new TopicFinderOptions();
    }

    /// <summary>What <paramref name="a"/> and <paramref name="b"/> say of each of <paramref name="topics"/>, in their order.</summary>
    /// <exception cref="ModelMissingException">A model file is damaged.</exception>
    public ImmutableArray<TopicAnswer> Find(
        AnnotatedDocument a, AnnotatedDocument b, IReadOnlyList<string> topics, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        ArgumentNullException.ThrowIfNull(topics);
        if (topics.Count == 0)
        {
            return [];
        }

        var (inA, inB) = (AccountReader.Read(a, _encoder, cancellation), AccountReader.Read(b, _encoder, cancellation));
        return [.. topics.Select(topic => Answer(_topics.Read(topic), a, inA, b, inB))];
    }

    private TopicAnswer Answer(
        Topic topic, AnnotatedDocument a, ImmutableArray<AccountSentence> inA, AnnotatedDocument b, ImmutableArray<AccountSentence> inB)
    {
        var answer = topic.Parts.IsEmpty ? new TopicAnswer(topic.Phrase, topic.Forms)
            : ContactFacts.AskedFor(topic) is { } fact ? FactAnswers.Answer(topic, fact, a, b)
            : Search(topic, a, inA, b, inB);
        return answer with { Relation = RelationOf(answer) };
    }

    private TopicAnswer Search(
        Topic topic, AnnotatedDocument a, ImmutableArray<AccountSentence> inA, AnnotatedDocument b, ImmutableArray<AccountSentence> inB)
    {
        var (matchA, matchB) = TopicMatcher.Match(topic, inA, inB);
        var scoreA = _presence.Probability(PresenceFeatures.Of(matchA, matchB));
        var scoreB = _presence.Probability(PresenceFeatures.Of(matchB, matchA));
        var weighed = TopicMatcher.Weighed(topic, inA, inB);
        var wordsA = scoreA >= _options.LeastProbability ? PassageFinder.Find(weighed, a, inA, matchA.Sentences) : [];
        var wordsB = scoreB >= _options.LeastProbability ? PassageFinder.Find(weighed, b, inB, matchB.Sentences) : [];
        return new TopicAnswer(topic.Phrase, topic.Forms)
        {
            ScoreA = scoreA,
            ScoreB = scoreB,
            InA = [.. wordsA.Select(span => Evidence.From(a.Document, span))],
            InB = [.. wordsB.Select(span => Evidence.From(b.Document, span))],
            Differences = TopicDifferences.Between(weighed, a, wordsA, b, wordsB),
        };
    }

    private static PointKind? RelationOf(TopicAnswer answer) => (answer.IsInA, answer.IsInB) switch
    {
        (true, true) => answer.Differences.IsEmpty ? PointKind.Shared : PointKind.Differs,
        (true, false) => PointKind.OnlyInA,
        (false, true) => PointKind.OnlyInB,
        _ => null,
    };
}
