using Lacuna.Core.Actors;

namespace Lacuna.Reading.Contacts;

/// <summary>Finds who is said to have held, joined or had a contact: the subject in front of a verb group.</summary>
internal static class SubjectReader
{
    /// <summary>Puts the subject that stands before token <paramref name="before"/> in front of the participants; marks a writer who leaves himself out or says "I".</summary>
    public static void Read(MarkedText text, ContactSighting sighting, int before, int from)
    {
        if (before <= from || (before - 1 >= from && text.Tokens[before - 1].Kind == Core.Reading.TokenKind.Quote))
        {
            sighting.LacksAuthor = true;
            return;
        }

        if (text.Has(before - 1, ContactWordRoles.FirstPerson))
        {
            (sighting.LacksAuthor, sighting.IsFirstPerson) = (true, true);
            sighting.Widen(before - 1, sighting.Last);
            return;
        }

        var subject = new List<Actor>();
        var first = PartiesBefore.Read(text, before, from, subject);
        if (first < 0)
        {
            return;
        }

        // "senators returned from a country where they met …": told on the side.
        sighting.IsMain &= first <= from || !text.Has(first - 1, ContactWordRoles.Break);
        sighting.Widen(first, sighting.Last);
        sighting.PutFirst(subject);
    }
}
