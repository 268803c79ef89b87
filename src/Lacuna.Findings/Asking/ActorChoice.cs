using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Statements;
using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Searching;
using Lacuna.Reading.Actors;

namespace Lacuna.Findings.Asking;

/// <summary>Whom an option such as <c>--actor</c> means: an id, a name that the tables know, or a source of the files or the archive, whose actor is then looked at on that source alone.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Channels">The source that was named; empty for all of the actor's.</param>
public sealed record ActorChoice(Actor Actor, ImmutableArray<string> Channels)
{
    /// <summary>Candidates that a message names.</summary>
    private const int Named = 5;

    /// <exception cref="QuestionException">Nobody bears the name, or several do.</exception>
    public static ActorChoice Of(string option, string given, IReadOnlyCollection<Source> sources) =>
        Find(option, given, sources) ?? throw Unknown(option, given, sources);

    /// <inheritdoc cref="Of(string, string, IReadOnlyCollection{Source})"/>
    public static ActorChoice Of(string option, string given, IEnumerable<SourceHolding> holdings) => Of(option, given, SourcesOf(holdings));

    /// <summary>As <see cref="Of(string, string, IReadOnlyCollection{Source})"/>, for one who need not be in our tables nor have a source: somebody who speaks or is spoken to in the archive, by name or id.</summary>
    /// <exception cref="QuestionException">Nobody bears the name, or several do.</exception>
    public static async Task<ActorChoice> OfSpeakerAsync(string option, string given, IArchive archive, IEnumerable<SourceHolding> holdings, CancellationToken cancellation)
    {
        var sources = SourcesOf(holdings);
        if (Find(option, given, sources) is { } known)
        {
            return known;
        }

        var name = given.Trim();
        var slug = SearchableText.Fold(name).Replace(SearchableText.Space, '-').Replace(SearchableText.Break, '-');
        ImmutableArray<string> ids = name.Contains(':', StringComparison.Ordinal) ? [name] : [$"person:{slug}", $"org:{slug}"];
        await foreach (var row in archive.StatementsAsync(new StatementQuery { Speakers = ids, Limit = 1 }, cancellation))
        {
            return new ActorChoice(row.Statement.Speakers.First(speaker => ids.Contains(speaker.Id)), []);
        }

        await foreach (var row in archive.StatementsAsync(new StatementQuery { Addressees = ids, Limit = 1 }, cancellation))
        {
            return new ActorChoice(row.Statement.Addressees.First(addressee => ids.Contains(addressee.Id)), []);
        }

        throw Unknown(option, given, sources);
    }

    /// <summary>Whom tables and sources know by that name; null when nobody.</summary>
    private static ActorChoice? Find(string option, string given, IReadOnlyCollection<Source> sources)
    {
        var table = ActorTable.Default;
        var name = given.Trim();
        if (table.ById(name) is { } known)
        {
            return new ActorChoice(known, []);
        }

        if (sources.FirstOrDefault(held => string.Equals(held.Name, name, StringComparison.OrdinalIgnoreCase)) is { } source)
        {
            var voice = source.SpeaksFor is { } id ? table.ById(id) ?? new Actor(id, id, ActorKind.Organisation) : table.Find(source.Name).FirstOrDefault();
            return new ActorChoice(voice ?? new Actor($"source:{source.Name}", source.Name, ActorKind.Organisation), [source.Name]);
        }

        if (sources.Any(held => held.SpeaksFor == name))
        {
            return new ActorChoice(new Actor(name, name, ActorKind.Organisation), []);
        }

        var found = table.Find(name);
        return found.Length switch
        {
            0 => null,
            1 => new ActorChoice(found[0], []),
            _ => throw new QuestionException($"{option} '{name}' may be {string.Join(" or ", found.Take(Named).Select(actor => $"{actor.Name} ({actor.Id})"))}; give the id"),
        };
    }

    private static QuestionException Unknown(string option, string given, IReadOnlyCollection<Source> sources) => new(
        $"{option} '{given.Trim()}' is not known; give a name or id of our tables (China, Wang Yi, state:CHN) or a source that is held{Sources(sources)}");

    private static string Sources(IReadOnlyCollection<Source> sources) =>
        sources.Count == 0 ? "" : $" ({string.Join(", ", sources.Select(source => source.Name).Take(Named))}{(sources.Count > Named ? ", …" : "")})";

    private static List<Source> SourcesOf(IEnumerable<SourceHolding> holdings) => [.. holdings.Select(holding => holding.Source)];
}
