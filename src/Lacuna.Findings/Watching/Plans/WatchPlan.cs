using System.Collections.Immutable;

namespace Lacuna.Findings.Watching.Plans;

/// <summary>What to watch: a file of sources and rules, as docs/watch.md describes it.</summary>
/// <param name="Sources">The sources to poll, each name once.</param>
/// <param name="Silences">Silences that may break.</param>
/// <param name="Phrases">Phrases that may come or go.</param>
public sealed record WatchPlan(ImmutableArray<WatchedSource> Sources, ImmutableArray<SilenceRule> Silences, ImmutableArray<PhraseRule> Phrases);
