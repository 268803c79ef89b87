using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Reading.Actors;

/// <summary>Chooses among people of the tables who bear one name, by office, state, day and fame.</summary>
internal sealed class CandidateChoice(ActorTable table, LocalDate? day)
{
    private const int OfficeNow = 16;
    private const int OfficeEver = 8;
    private const int SameState = 4;
    private const int OtherState = -12;
    private const int InOffice = 3;

    /// <summary>The likeliest of the table rows <paramref name="rows"/>; null when none fits what the mention says.</summary>
    /// <param name="rows">Rows of the people table.</param>
    /// <param name="mention">The mention, with the office and state that its title gives.</param>
    /// <param name="ordinal">Which holder of the office the text says it was; 0 when it does not.</param>
    public (Actor? Actor, bool IsAmbiguous) Choose(List<int> rows, Mention mention, int ordinal)
    {
        PersonEntry? best = null;
        int bestScore = -1, equals = 0;
        foreach (var row in rows)
        {
            var person = table.Lexicon.People[row];
            if (ordinal > 0 && !table.OfficesOf(person.Actor.Id).Any(holding => holding.Ordinal == ordinal))
            {
                continue;
            }

            var score = Score(person, mention);
            equals = score > bestScore ? 1 : score == bestScore ? equals + 1 : equals;
            if (score > bestScore || (score == bestScore && IsLater(person, best!)))
            {
                (best, bestScore) = (person, score);
            }
        }

        return (best?.Actor, equals > 1);
    }

    /// <summary>The likeliest person of the tables whom reports call by <paramref name="family"/> alone.</summary>
    /// <remarks>Without a title only people of our own list count, since reports name no others unintroduced.</remarks>
    public (Actor? Actor, bool IsAmbiguous) ChooseByFamily(ulong family, Mention mention)
    {
        PersonEntry? best = null;
        int bestScore = 0, equals = 0;
        var isTitled = mention.NameOnly != mention.Span;
        foreach (var row in table.Lexicon.People.Family(family))
        {
            var person = table.Lexicon.People[row];
            var score = Score(person, mention);
            var suffices = mention.Office is not null ? HoldsOffice(person, mention.Office, ever: true)
                : isTitled ? person.Rank > 0 : person.Rank == PeopleTable.OwnRank && table.OfficesOf(person.Actor.Id, day).Length > 0;
            if (!suffices || score <= 0)
            {
                continue;
            }

            equals = score > bestScore ? 1 : score == bestScore ? equals + 1 : equals;
            if (score > bestScore)
            {
                (best, bestScore) = (person, score);
            }
        }

        return equals > 1 && !isTitled ? (null, true) : (best?.Actor, equals > 1);
    }

    private int Score(PersonEntry person, Mention mention)
    {
        var score = person.Rank * 2;
        if (mention.Office is { } office)
        {
            score += HoldsOffice(person, office, ever: false) ? OfficeNow : HoldsOffice(person, office, ever: true) ? OfficeEver : 0;
        }

        if (mention.Of is { } of)
        {
            var serves = person.Actor.State == of || table.OfficesOf(person.Actor.Id).Any(holding => holding.Body == of);
            score += serves ? SameState : of.StartsWith("state:", StringComparison.Ordinal) ? OtherState : 0;
        }

        return score + (table.OfficesOf(person.Actor.Id, day).IsEmpty ? 0 : InOffice);
    }

    private bool HoldsOffice(PersonEntry person, string office, bool ever)
    {
        foreach (var holding in table.OfficesOf(person.Actor.Id, ever ? null : day))
        {
            if (holding.Office == office || Offices.Equal(office) == holding.Office || (office == Offices.Leader && Offices.IsLeading(holding.Office)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsLater(PersonEntry one, PersonEntry other) => LastFrom(one) > LastFrom(other);

    private LocalDate LastFrom(PersonEntry person)
    {
        var last = LocalDate.MinIsoValue;
        foreach (var holding in table.OfficesOf(person.Actor.Id))
        {
            last = holding.From is { } from && from > last ? from : last;
        }

        return last;
    }
}
