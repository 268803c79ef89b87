using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Reading.Lexicons;

namespace Lacuna.Reading.Actors;

/// <summary>The words and phrases of the tables, numbered for reading texts.</summary>
internal sealed class Lexicon
{
    private const string Folder = "Actors/Data/";
    private readonly Dictionary<ulong, WordClass> _classes = new(4_096);
    private readonly Dictionary<string, Actor> _named = new(1_024, StringComparer.Ordinal);

    public Lexicon()
    {
        ReadWords();
        ReadStates();
        ReadBodies("bodies.tsv", isOutlet: false);
        ReadBodies("outlets.tsv", isOutlet: true);
        ReadOffices();
        People = new PeopleTable(EmbeddedLines.Text(Folder + "people.tsv"), Phrases, ClassOf);
    }

    public PhraseTable Phrases { get; } = new();

    public List<StateEntry> States { get; } = new(256);

    public List<BodyEntry> Bodies { get; } = new(512);

    public List<OfficeEntry> Offices { get; } = new(128);

    public PeopleTable People { get; }

    /// <summary>What a word may be.</summary>
    public WordClass ClassOf(ulong word) => _classes.GetValueOrDefault(word);

    public Actor ActorOf(Phrase phrase) => phrase.Kind switch
    {
        PhraseKind.Body or PhraseKind.Outlet => Bodies[phrase.Index].Actor,
        PhraseKind.Person => People[phrase.Index].Actor,
        _ => States[phrase.Index].Actor,
    };

    /// <summary>The state or body with <paramref name="id"/>; null when the tables have none.</summary>
    public Actor? Named(string id) => _named.GetValueOrDefault(id);

    /// <summary>Actors that bear <paramref name="name"/>: people, the best known first, before bodies before states.</summary>
    public ImmutableArray<Actor> Find(ReadOnlySpan<char> name)
    {
        const PhraseKind Named = PhraseKind.Person | PhraseKind.Body | PhraseKind.Outlet | PhraseKind.State;
        ulong phrase = 0, word = 0;
        var count = 0;
        for (var rest = name; !rest.IsEmpty;)
        {
            if (WordHash.Of(PhraseWords.Next(ref rest)) is var hash and > 0)
            {
                (phrase, word) = (WordHash.Append(phrase, hash), hash);
                count++;
            }
        }

        var found = new List<(int Order, Actor Actor)>();
        for (var i = Phrases.FirstOf(phrase); i >= 0; i = Phrases[i].Next)
        {
            if (Phrases[i] is var reading && (reading.Kind & Named) != 0)
            {
                found.Add((reading.Kind == PhraseKind.Person ? -People[reading.Index].Rank : 1_000 - (int)reading.Kind, ActorOf(reading)));
            }
        }

        if (found.Count == 0 && count == 1)
        {
            found.AddRange(People.Family(word).Where(row => People[row].Rank == PeopleTable.OwnRank).Select(row => (0, People[row].Actor)));
        }

        return [.. found.OrderBy(pair => pair.Order).Select(pair => pair.Actor).Distinct()];
    }

    private void ReadWords()
    {
        foreach (var line in EmbeddedLines.Of(Folder + "words.tsv"))
        {
            var row = new TableRow(line);
            var kind = Enum.Parse<WordClass>(row.Cell(0).ToString().Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            foreach (var range in row.Cell(1).Split(' '))
            {
                Mark(row.Cell(1)[range], kind);
            }
        }

        foreach (var line in EmbeddedLines.Of(Folder + "given-names.tsv"))
        {
            var row = new TableRow(line);
            Mark(row.Cell(0), row.Cell(1)[0] switch { 'm' => WordClass.GivenM, 'f' => WordClass.GivenF, _ => WordClass.GivenM | WordClass.GivenF });
        }
    }

    private void Mark(ReadOnlySpan<char> word, WordClass kind)
    {
        var hash = WordHash.Of(word);
        _classes[hash] = _classes.GetValueOrDefault(hash) | kind;
    }

    private void ReadStates()
    {
        foreach (var line in EmbeddedLines.Of(Folder + "states.tsv"))
        {
            var row = new TableRow(line);
            var id = "state:" + row.Cell(0).ToString();
            var name = row.Cell(1).ToString();
            var index = States.Count;
            var adjectives = row.Cell(3);
            var bar = adjectives.IndexOf('|');
            var leader = row.Cell(2).IsEmpty ? null : row.Cell(2).ToString();
            _named[id] = new Actor(id, name, ActorKind.State, id);
            States.Add(new StateEntry(_named[id], leader, (bar < 0 ? adjectives : adjectives[..bar]).ToString()));
            Phrases.Add(name, PhraseKind.State, index);
            AddAll(adjectives, PhraseKind.Adjective, index);
            AddAll(row.Cell(4), PhraseKind.People, index);
            AddAll(row.Cell(5), PhraseKind.State, index);
            AddAll(row.Cell(6), PhraseKind.Capital, index);
            AddAll(row.Cell(7), PhraseKind.Metonym, index);
        }
    }

    private void ReadBodies(string file, bool isOutlet)
    {
        foreach (var line in EmbeddedLines.Of(Folder + file))
        {
            var row = new TableRow(line);
            var name = row.Cell(1).ToString();
            var state = row.Cell(2).IsEmpty ? null : "state:" + row.Cell(2).ToString();
            var kind = isOutlet ? PhraseKind.Outlet : PhraseKind.Body;
            var actor = new Actor(row.Cell(0).ToString(), name, ActorKind.Organisation, state);
            var index = Bodies.Count;
            _named[actor.Id] = actor;
            Bodies.Add(isOutlet ? new BodyEntry(actor, true, row.Cell(3) is "voice", row.Cell(4) is "platform") : new BodyEntry(actor));
            Phrases.Add(name, kind, index);
            AddAll(row.Cell(isOutlet ? 5 : 3), kind, index);
        }
    }

    private void ReadOffices()
    {
        foreach (var line in EmbeddedLines.Of(Folder + "offices.tsv"))
        {
            var row = new TableRow(line);
            var body = row.Cell(1);
            var index = Offices.Count;
            Offices.Add(new OfficeEntry(row.Cell(0).ToString(), body.IsEmpty ? null : body.StartsWith("org:") ? body.ToString() : "state:" + body.ToString()));
            AddAll(row.Cell(2), PhraseKind.Offices, index, anyCase: true);
            AddAll(row.Cell(3), PhraseKind.Office, index, anyCase: true);
        }
    }

    private void AddAll(ReadOnlySpan<char> list, PhraseKind kind, int index, bool anyCase = false)
    {
        foreach (var range in list.Split('|'))
        {
            var name = list[range];
            Phrases.Add(name, kind, index, anyCase);

            // "Department of Defense" in a list of posts stands without its article.
            if (kind == PhraseKind.Body && name.StartsWith("the ") && name.Length > 4 && char.IsUpper(name[4]) && name[4..].Contains(' '))
            {
                Phrases.Add(name[4..], kind, index);
            }
        }
    }
}
