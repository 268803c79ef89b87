using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Contacts;

/// <summary>One place that tells of a contact, before places that tell of the same one are put together.</summary>
internal sealed class ContactSighting
{
    public required ContactKind Kind { get; set; }

    /// <summary>True when the words leave open what kind it was: "spoke", "conversation", "talks".</summary>
    public bool IsLoose { get; set; }

    /// <summary>Token that names it or tells of it.</summary>
    public required int Trigger { get; init; }

    /// <summary>First token of the words that tell of it, participants included.</summary>
    public required int First { get; set; }

    /// <summary>Last token of the words that tell of it, participants included.</summary>
    public required int Last { get; set; }

    public required int Sentence { get; init; }

    public List<Actor> Participants { get; private set; } = [];

    /// <summary>True for "a call" and for a noun without any article.</summary>
    public bool IsIndefinite { get; set; }

    public bool IsPlural { get; set; }

    public bool IsPlanned { get; set; }

    /// <summary>True when a verb in the present tells of it.</summary>
    public bool IsPresent { get; set; }

    /// <summary>True when the words deny it or leave open whether it will ever come about.</summary>
    public bool IsUnreal { get; set; }

    /// <summary>True for "their previous call", "last spoke".</summary>
    public bool IsEarlier { get; set; }

    /// <summary>True when the sentence's main clause tells of it.</summary>
    public bool IsMain { get; set; }

    /// <summary>True for "as a result of talks with": told of as known, and not as news.</summary>
    public bool IsBackground { get; set; }

    /// <summary>True when it is told by somebody in the first person.</summary>
    public bool IsFirstPerson { get; set; }

    /// <summary>True when the participants stand after "with": the other side.</summary>
    public bool IsWith { get; set; }

    /// <summary>True when the text leaves out the one who writes: "Spoke today with …", "Telephone conversation with …".</summary>
    public bool LacksAuthor { get; set; }

    public int? Ordinal { get; set; }

    public TextSpan? OrdinalSpan { get; set; }

    public Actor? Initiator { get; set; }

    public TextSpan? InitiatorSpan { get; set; }

    /// <summary>True for "was also initiated by": the one who asked for this contact asked for the newer one too.</summary>
    public bool IsAlsoInitiated { get; set; }

    public TextSpan? Duration { get; set; }

    public List<DateClaim> Dates { get; private set; } = [];

    /// <summary>Words that date only a statement made after it: "After a call …, X said on Monday".</summary>
    public DateClaim? LatestDate { get; set; }

    /// <summary>One sighting for each partner of "had telephone conversations with A and B"; this one alone where there is nothing to part.</summary>
    public IEnumerable<ContactSighting> Split()
    {
        if (!IsPlural || Participants.Count < (LacksAuthor ? 2 : 3))
        {
            return [this];
        }

        return Participants.Skip(LacksAuthor ? 0 : 1).Select(other =>
        {
            var one = (ContactSighting)MemberwiseClone();
            one.Participants = LacksAuthor ? [other] : [Participants[0], other];
            one.Dates = [.. Dates];
            return one;
        });
    }

    /// <summary>Puts <paramref name="actors"/> before the participants known so far: the likelier host or caller first.</summary>
    public void PutFirst(IReadOnlyCollection<Actor> actors)
    {
        var others = Participants;
        Participants = [];
        foreach (var actor in (IEnumerable<Actor>)[.. actors, .. others])
        {
            Parties.Add(Participants, actor);
        }
    }

    public void Widen(int first, int last)
    {
        First = Math.Min(First, first);
        Last = Math.Max(Last, last);
    }
}
