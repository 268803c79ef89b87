using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Reading.Actors;

namespace Lacuna.Findings.Voices;

/// <summary>Which sources are an actor's own channels; in files and archives by the same rule.</summary>
/// <param name="actor">The actor; null for anybody, whose sources all are.</param>
/// <param name="channels">Names of sources that count alone, in any case; empty for all that speak for the actor or those who belong to it, and for a person also accounts that bear the name.</param>
public sealed class OwnSources(Actor? actor, ImmutableArray<string> channels)
{
    private readonly ActorScope? _scope = actor is null ? null : new ActorScope(actor, ActorTable.Default);

    /// <summary>True when every source counts, and what has none as well.</summary>
    public bool AreAll => _scope is null && channels.IsEmpty;

    /// <summary>True when <paramref name="source"/> is one of them.</summary>
    public bool Contains(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return channels.IsEmpty ? _scope?.Owns(source) ?? true : channels.Contains(source.Name, StringComparer.OrdinalIgnoreCase);
    }
}
