using System.Collections.Immutable;
using Lacuna.Core.Actors;
using NodaTime;

namespace Lacuna.Reading.Actors;

/// <summary>The actors that we know beforehand: states, organisations, outlets and people with their offices. Safe to use from several threads.</summary>
/// <remarks>Built from the files that <c>data/README.md</c> describes; loaded once, on first use.</remarks>
public sealed class ActorTable
{
    private static readonly Lazy<ActorTable> Shared = new(() => new ActorTable());
    private readonly Dictionary<string, StateEntry> _states = new(256, StringComparer.Ordinal);

    private ActorTable()
    {
        Lexicon = new Lexicon();
        foreach (var state in Lexicon.States)
        {
            _states[state.Actor.Id] = state;
        }
    }

    /// <summary>The shipped table.</summary>
    public static ActorTable Default => Shared.Value;

    internal Lexicon Lexicon { get; }

    /// <summary>The actor with <paramref name="id"/> (<c>state:CHN</c>, <c>org:un</c>, <c>person:wang-yi</c>); null when the table has none.</summary>
    public Actor? ById(string id) => Lexicon.Named(id) ?? Person(id)?.Actor;

    /// <summary>The state with <paramref name="id"/>, with or without <c>state:</c>; null when the table has none.</summary>
    public Actor? State(string id) => StateEntry(id.StartsWith("state:", StringComparison.Ordinal) ? id : "state:" + id)?.Actor;

    /// <summary>
    /// All actors that bear <paramref name="name"/>, in any spelling that folds to it: case, diacritics, apostrophes and hyphens do not count.
    /// People before bodies before states; a family name alone finds the best known people. Empty when nobody bears it.
    /// </summary>
    public ImmutableArray<Actor> Find(string name) => Lexicon.Find(name);

    /// <summary>
    /// Who held <paramref name="office"/> (<c>foreign-minister</c>, <c>leader</c>) of <paramref name="body"/> (<c>state:CHN</c>, <c>org:un</c>)
    /// on <paramref name="day"/>, the latest to take it first; without a day, whoever held it when the tables were made.
    /// </summary>
    public ImmutableArray<Actor> Holders(string office, string body, LocalDate? day)
    {
        if (office == Offices.Leader)
        {
            return StateEntry(body)?.LeaderOffice is { } leading ? Holders(leading, body, day) : [];
        }

        var found = ImmutableArray.CreateBuilder<Actor>();
        foreach (var holding in Lexicon.People.HoldersOf(office, body))
        {
            if ((day is { } on ? holding.IsOn(on) : holding.To is null) && ById(holding.Person) is { } person && !found.Contains(person))
            {
                found.Add(person);
            }
        }

        return found.Count > 0 || Offices.Equal(office) is not { } other ? found.ToImmutable() : Holders(other, body, day);
    }

    /// <summary>Offices of the person with id <paramref name="person"/> on <paramref name="day"/>, or ever; empty for an unknown person.</summary>
    public ImmutableArray<OfficeHolding> OfficesOf(string person, LocalDate? day = null)
    {
        var row = Lexicon.People.Find(person);
        return row < 0 ? [] : [.. Lexicon.People.OfficesOf(row).Where(holding => day is not { } on || holding.IsOn(on))];
    }

    /// <summary>
    /// The day up to which the tables tell of the offices of the person with id <paramref name="person"/>, so that an office without an end was still held
    /// on it: the day of our own list, or of the sources (<c>data/README.md</c>). Null for an unknown person.
    /// </summary>
    public LocalDate? KnownUntil(string person) => Person(person) is { } entry ? entry.Rank == PeopleTable.OwnRank ? PeopleTable.OwnListMade : PeopleTable.SourcesTaken : null;

    /// <summary>All names that the tables give the actor with <paramref name="id"/>, the usual one first: other names, and for a state its adjectives and its people. Empty for an unknown actor.</summary>
    public ImmutableArray<string> NamesOf(string id) => ById(id) is null ? [] : TableNames.Of(id);

    internal StateEntry? StateEntry(string id) => _states.GetValueOrDefault(id);

    internal PersonEntry? Person(string id) => Lexicon.People.Find(id) is var row and >= 0 ? Lexicon.People[row] : null;
}
