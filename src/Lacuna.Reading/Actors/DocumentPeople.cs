using NodaTime;

namespace Lacuna.Reading.Actors;

/// <summary>The people whom one document names, in order of first mention, the headline's first.</summary>
internal sealed class DocumentPeople(ActorTable table, LocalDate? day)
{
    private readonly List<DocumentPerson> _people = [];

    public IReadOnlyList<DocumentPerson> All => _people;

    public void Add(DocumentPerson person) => _people.Add(person);

    public DocumentPerson? Find(string id)
    {
        foreach (var person in _people)
        {
            if (person.Actor.Id == id)
            {
                return person;
            }
        }

        return null;
    }

    /// <summary>True when the document or the tables give the person that office on the document's day.</summary>
    public bool Holds(DocumentPerson person, string office)
    {
        if (person.Office == office || (office == Offices.Leader && person.Office is { } own && Offices.IsLeading(own)))
        {
            return true;
        }

        foreach (var holding in table.OfficesOf(person.Actor.Id, day))
        {
            if (holding.Office == office || (office == Offices.Leader && Offices.IsLeading(holding.Office)) || Offices.Equal(office) == holding.Office)
            {
                return true;
            }
        }

        return false;
    }
}
