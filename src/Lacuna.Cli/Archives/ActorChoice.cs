using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Core.Actors;
using Lacuna.Reading.Actors;

namespace Lacuna.Cli.Archives;

/// <summary>Whom <c>--actor</c> means: an id, a name that the tables know, or a source of the archive, whose actor is then looked at on that source alone.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Channels">The source that was named; empty for all of the actor's.</param>
internal sealed record ActorChoice(Actor Actor, ImmutableArray<string> Channels)
{
    /// <summary>Candidates that a message names.</summary>
    private const int Named = 5;

    /// <exception cref="UserException">Nobody bears the name, or several do.</exception>
    public static ActorChoice Of(string given, IReadOnlyCollection<SourceHolding> holdings)
    {
        var table = ActorTable.Default;
        var name = given.Trim();
        if (table.ById(name) is { } known)
        {
            return new ActorChoice(known, []);
        }

        if (holdings.FirstOrDefault(holding => string.Equals(holding.Source.Name, name, StringComparison.OrdinalIgnoreCase))?.Source is { } source)
        {
            var voice = source.SpeaksFor is { } id ? table.ById(id) ?? new Actor(id, id, ActorKind.Organisation) : table.Find(source.Name).FirstOrDefault();
            return new ActorChoice(voice ?? new Actor($"source:{source.Name}", source.Name, ActorKind.Organisation), [source.Name]);
        }

        if (holdings.FirstOrDefault(holding => holding.Source.SpeaksFor == name) is not null)
        {
            return new ActorChoice(new Actor(name, name, ActorKind.Organisation), []);
        }

        var found = table.Find(name);
        return found.Length switch
        {
            1 => new ActorChoice(found[0], []),
            0 => throw new UserException(ExitCode.BadUse, $"--actor '{name}' is not known; give a name or id of our tables (China, Wang Yi, state:CHN) or a source of the archive{Sources(holdings)}"),
            _ => throw new UserException(ExitCode.BadUse, $"--actor '{name}' may be {string.Join(" or ", found.Take(Named).Select(actor => $"{actor.Name} ({actor.Id})"))}; give the id"),
        };
    }

    private static string Sources(IReadOnlyCollection<SourceHolding> holdings) =>
        holdings.Count == 0 ? "" : $" ({string.Join(", ", holdings.Select(holding => holding.Source.Name).Take(Named))}{(holdings.Count > Named ? ", …" : "")})";
}
