using Lacuna.Core.Actors;
using Lacuna.Core.Reading;

namespace Lacuna.Findings.Contacts;

/// <summary>The actors behind the ids of sides, as the pile itself names them.</summary>
internal sealed class SideNames
{
    private readonly Dictionary<string, Actor> _actors = new(StringComparer.Ordinal);

    public SideNames(IEnumerable<AnnotatedDocument> documents)
    {
        foreach (var document in documents)
        {
            foreach (var mention in document.Mentions)
            {
                foreach (var actor in mention.Actors)
                {
                    _actors.TryAdd(actor.Id, actor);
                }
            }
        }
    }

    /// <summary>The actor with <paramref name="id"/>; one named by the id's own last part when the pile never mentions it.</summary>
    public Actor Of(string id)
    {
        if (!_actors.TryGetValue(id, out var actor))
        {
            var kind = id.StartsWith("state:", StringComparison.Ordinal) ? ActorKind.State : ActorKind.Organisation;
            actor = new Actor(id, id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..], kind, id);
            _actors.Add(id, actor);
        }

        return actor;
    }
}
