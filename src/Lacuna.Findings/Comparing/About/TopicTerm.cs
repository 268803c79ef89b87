namespace Lacuna.Findings.Comparing.About;

/// <summary>One word of a topic that tells what it is about.</summary>
/// <param name="Stem">Its stem.</param>
/// <param name="Weight">How much it counts: its rarity in readouts.</param>
/// <param name="Subjects">Subjects of <see cref="RelatedTerms"/> that it belongs to, alone or with its neighbours.</param>
/// <param name="Actors">Ids of the actors that it names, alone or with its neighbours.</param>
/// <param name="Vector">Its meaning in the topic; null without an encoder.</param>
internal sealed record TopicTerm(string Stem, double Weight, IReadOnlySet<int> Subjects, IReadOnlySet<string> Actors, float[]? Vector);
