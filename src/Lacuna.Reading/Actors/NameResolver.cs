using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using NodaTime;

namespace Lacuna.Reading.Actors;

/// <summary>Resolves names of people: first the full ones, then surnames and first names alone.</summary>
internal sealed class NameResolver(ActorTable table, DocumentPeople people, LocalDate? day)
{
    private const WordClass Male = WordClass.HonorificM;
    private const WordClass Female = WordClass.HonorificF;
    private readonly Lexicon _lexicon = table.Lexicon;
    private readonly CandidateChoice _choice = new(table, day);

    /// <summary>Fills in the actors of the names among <paramref name="mentions"/>, which stand in <paramref name="text"/>.</summary>
    public void Resolve(string text, Mention[] mentions)
    {
        var singles = new List<int>();
        for (var i = 0; i < mentions.Length; i++)
        {
            if (mentions[i] is not { Kind: MentionKind.Name, NameOnly: { } span, Actors.IsEmpty: true })
            {
                continue;
            }

            var name = NameWords.Of(text, span, _lexicon);
            if (name.Count > 1)
            {
                mentions[i] = ResolveFull(text, mentions[i], name);
            }
            else
            {
                singles.Add(i);
            }
        }

        foreach (var i in singles)
        {
            mentions[i] = ResolveSingle(text, mentions, i, NameWords.Of(text, mentions[i].NameOnly!.Value, _lexicon));
        }
    }

    private Mention ResolveFull(string text, Mention mention, NameWords name)
    {
        var candidates = Candidates(name);
        var (chosen, isAmbiguous) = _choice.Choose(candidates, mention, OrdinalAfter(text, mention.Span.End));
        var person = chosen is not null ? people.Find(chosen.Id) : FindNamesake(name, mention);
        if (person is null)
        {
            var span = mention.NameOnly!.Value;
            var actor = chosen ?? new Actor("person:" + NameFolding.Slug(span.AsSpan(text)), NameFolding.Spaced(span.AsSpan(text)), ActorKind.Person, StateOf(mention));
            person = people.Find(actor.Id) ?? AddPerson(actor, name);
        }

        Note(person, text, mention);
        return mention with { Actors = [person.Actor], IsAmbiguous = isAmbiguous };
    }

    private Mention ResolveSingle(string text, Mention[] mentions, int index, NameWords name)
    {
        var mention = mentions[index];
        if (name.Count == 0)
        {
            return mention;
        }

        var (person, isAmbiguous) = FindInDocument(text, mentions, index, name[0]);
        if (person is null)
        {
            var whole = new List<int>();
            Collect(name.Key(static _ => true), whole);
            var (chosen, isUnsure) = whole.Count > 0 ? _choice.Choose(whole, mention, ordinal: 0) : _choice.ChooseByFamily(name[0], mention);
            isAmbiguous = isUnsure;
            var span = mention.NameOnly!.Value;
            var actor = chosen ?? new Actor("person:" + NameFolding.Slug(span.AsSpan(text)), span.In(text), ActorKind.Person, StateOf(mention));
            person = people.Find(actor.Id) ?? AddPerson(actor, name);
        }

        Note(person, text, mention);
        return mention with { Actors = [person.Actor], IsAmbiguous = isAmbiguous };
    }

    /// <summary>Somebody named in full in the document: of several, the one named last before this place whose office, state and gender agree.</summary>
    private (DocumentPerson? Person, bool IsAmbiguous) FindInDocument(string text, Mention[] mentions, int index, ulong word)
    {
        var mention = mentions[index];
        DocumentPerson? best = null;
        int bestScore = int.MinValue, rivals = 0;
        var gender = GenderOf(text, mention);
        foreach (var person in people.All)
        {
            if (!person.Name.Contains(word) || (gender != '\0' && person.Gender != '\0' && gender != person.Gender) || !Agrees(person, mention))
            {
                continue;
            }

            var isFamily = IsFamily(person, word);
            var score = (isFamily ? 1 << 24 : 0) + (mention.Office is { } office && people.Holds(person, office) ? 1 << 25 : 0) + LastBefore(text, mentions, index, person);
            rivals += isFamily ? 1 : 0;
            if (score > bestScore)
            {
                (best, bestScore) = (person, score);
            }
        }

        return (best, rivals > 1 && mention.Office is null);
    }

    // Distance in characters, so that the nearest earlier full name wins; a later one loses to any earlier one.
    private static int LastBefore(string text, Mention[] mentions, int index, DocumentPerson person)
    {
        const int Far = 1 << 20;
        for (var i = index - 1; i >= 0; i--)
        {
            if (mentions[i] is { Kind: MentionKind.Name, Actors.Length: 1, NameOnly: { } name } && mentions[i].Actors[0].Equals(person.Actor) && name.AsSpan(text).Contains(' '))
            {
                return Far - Math.Min(Far, mentions[index].Span.Start - mentions[i].Span.Start);
            }
        }

        return 0;
    }

    private bool Agrees(DocumentPerson person, Mention mention)
    {
        if (mention.Of is null || person.State is null || mention.Of == person.State || !mention.Of.StartsWith("state:", StringComparison.Ordinal))
        {
            return true;
        }

        return table.OfficesOf(person.Actor.Id).Any(holding => holding.Body == mention.Of);
    }

    private bool IsFamily(DocumentPerson person, ulong word)
    {
        foreach (var row in _lexicon.People.Family(word))
        {
            if (_lexicon.People[row].Actor.Equals(person.Actor))
            {
                return true;
            }
        }

        return table.Person(person.Actor.Id) is null && person.Name.Last == word;
    }

    private List<int> Candidates(NameWords name)
    {
        var rows = new List<int>();
        Collect(name.Key(static _ => true), rows);
        if (rows.Count == 0)
        {
            Collect(name.Key(i => !name.IsInitial(i) || i == 0), rows);
        }

        if (rows.Count == 0 && name.Count > 2)
        {
            Collect(name.Key(i => i == 0 || i == name.Count - 1), rows);
        }

        if (rows.Count == 0)
        {
            Collect(name.ReversedKey(), rows);
        }

        for (var length = name.Count - 1; rows.Count == 0 && length > 2; length--)
        {
            Collect(name.Key(i => i < length), rows);
        }

        return rows;
    }

    private void Collect(ulong key, List<int> rows)
    {
        for (var i = _lexicon.Phrases.FirstOf(key); i >= 0; i = _lexicon.Phrases[i].Next)
        {
            if (_lexicon.Phrases[i].Kind == PhraseKind.Person)
            {
                rows.Add(_lexicon.Phrases[i].Index);
            }
        }
    }

    private DocumentPerson? FindNamesake(NameWords name, Mention mention)
    {
        foreach (var person in people.All)
        {
            if (person.Name.Count > 1 && person.Name.Fits(name) && Agrees(person, mention))
            {
                return person;
            }
        }

        return null;
    }

    private DocumentPerson AddPerson(Actor actor, NameWords name)
    {
        var person = new DocumentPerson(actor, name) { Gender = table.Person(actor.Id)?.Gender ?? '\0' };
        if (person.Gender == '\0' && name.Count > 1)
        {
            var given = _lexicon.ClassOf(name[0]) & (WordClass.GivenM | WordClass.GivenF);
            person.Gender = given == WordClass.GivenM ? 'm' : given == WordClass.GivenF ? 'f' : '\0';
        }

        people.Add(person);
        return person;
    }

    private void Note(DocumentPerson person, string text, Mention mention)
    {
        if (person.Office is null && mention.Office is not null)
        {
            (person.Office, person.Of) = (mention.Office, mention.Of);
        }

        if (person.Gender == '\0')
        {
            person.Gender = GenderOf(text, mention);
        }
    }

    private char GenderOf(string text, Mention mention)
    {
        var before = TextSpan.FromBounds(mention.Span.Start, mention.NameOnly!.Value.Start);
        for (var rest = before.AsSpan(text); !rest.IsEmpty;)
        {
            var kind = _lexicon.ClassOf(WordHash.Of(PhraseWords.Next(ref rest)));
            if ((kind & (Male | Female)) != 0)
            {
                return (kind & Male) != 0 ? 'm' : 'f';
            }
        }

        return '\0';
    }

    private static string? StateOf(Mention mention) => mention.Of is { } of && of.StartsWith("state:", StringComparison.Ordinal) ? of : null;

    /// <summary>The 43 of ", the 43rd president" after a name; 0 when there is none.</summary>
    private static int OrdinalAfter(string text, int end)
    {
        var after = text.AsSpan(end, Math.Min(24, text.Length - end));
        if (!after.StartsWith(", ") && !after.StartsWith(" ("))
        {
            return 0;
        }

        var digit = after.IndexOfAnyInRange('0', '9');
        if (digit is < 0 or > 8)
        {
            return 0;
        }

        var number = 0;
        var at = digit;
        for (; at < after.Length && char.IsAsciiDigit(after[at]) && number < 1_000; at++)
        {
            number = (number * 10) + (after[at] - '0');
        }

        return after[at..].StartsWith("st") || after[at..].StartsWith("nd") || after[at..].StartsWith("rd") || after[at..].StartsWith("th") ? number : 0;
    }
}
