namespace Lacuna.Findings.Comparing.About;

/// <summary>How far an account covers a topic.</summary>
/// <param name="Words">Share of the topic's words, by weight, that its best sentence has, itself or by a related term: 0 to 1.</param>
/// <param name="Meaning">Mean nearness, by weight, of each of the topic's words to the nearest word of its best sentence: 0 to 1.</param>
/// <param name="Sentences">Indices of the sentences that cover the topic, the best first.</param>
internal sealed record TopicMatch(double Words, double Meaning, IReadOnlyList<int> Sentences);
