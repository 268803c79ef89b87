using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;

namespace Lacuna.Reporting.Phrasing;

/// <summary>Names of actors and of whose account a document is, drawn from the actors that the documents themselves mention.</summary>
internal sealed class ActorWords
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public ActorWords(params IEnumerable<AnnotatedDocument> documents)
    {
        foreach (var document in documents)
        {
            foreach (var mention in document.Mentions)
            {
                AddAll(mention.Actors);
            }

            foreach (var contact in document.Contacts)
            {
                AddAll(contact.Participants);
            }
        }
    }

    /// <summary>"Wang Yi (China)"; the bare name for a state, or where the state is unknown.</summary>
    public string Of(Actor actor) =>
        actor.State is { } state && actor.Id != state && _names.TryGetValue(state, out var name) && !actor.Name.Contains(name, StringComparison.Ordinal)
            ? $"{actor.Name} ({name})"
            : actor.Name;

    /// <summary>"Wang Yi (China) and Dmytro Kuleba (Ukraine)".</summary>
    public string Of(IEnumerable<Actor> actors) => Counted.List([.. actors.Select(Of)]);

    /// <summary>Whose account: "China (Xinhua)", "Xinhua", or the file's name when no source is known.</summary>
    public string AccountOf(Document document)
    {
        if (document.Source is not { } source)
        {
            return document.Origin is { Length: > 0 } origin ? LastPart(origin) : document.Id;
        }

        return source.SpeaksFor is { } actor && _names.TryGetValue(actor, out var name) && !source.Name.Contains(name, StringComparison.Ordinal)
            ? $"{name} ({source.Name})"
            : source.Name;
    }

    private static string LastPart(string path) => path[(path.AsSpan().TrimEnd("/\\").LastIndexOfAny('/', '\\') + 1)..];

    private void AddAll(IEnumerable<Actor> actors)
    {
        foreach (var actor in actors)
        {
            _names.TryAdd(actor.Id, actor.Name);
        }
    }
}
