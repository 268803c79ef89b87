using System.Collections.Immutable;

namespace Lacuna.Findings.Comparing.About;

/// <summary>A topic as asked for, taken apart.</summary>
/// <param name="Phrase">As asked.</param>
/// <param name="Parts">Its names; empty when the phrase has no word that could be looked for.</param>
/// <param name="Forms">Words and terms that are looked for, for the reader.</param>
internal sealed record Topic(string Phrase, ImmutableArray<TopicPart> Parts, ImmutableArray<string> Forms);
