using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Findings.Drafts.Names;

/// <summary>Holds a title against the offices that the tables give its bearer.</summary>
/// <remarks>
/// The tables speak against a text only where they know: an office that one person holds at a time, days well inside or outside of the interval,
/// and no later than they were made. Titles of more than that ("ambassador", "acting", "leader") they can only bear out.
/// </remarks>
internal sealed class OfficeCheck(ActorTable table, LocalDate? published)
{
    /// <summary>Days about a change of office in which texts may name either: sources differ by days, and readouts come out late.</summary>
    private const int HandOver = 7;

    /// <summary>
    /// Years after which a title without "former" speaks of history: "President Reagan" is no slip. Of 300 White House texts, every second flag of the kind
    /// was of a president out of office for longer.
    /// </summary>
    private const int YearsOfHistory = 20;

    /// <summary>What the tables say of <paramref name="titled"/>.</summary>
    public NameCheck Check(Titled titled)
    {
        var person = PersonOf(titled);
        var check = new NameCheck(titled.IsFormer ? NameCheckKind.Former : NameCheckKind.Office, titled.Words, Agreement.NotEstablished)
        {
            Person = person ?? titled.Person,
            Office = titled.Office,
            Of = titled.Of is { } of ? table.ById(of) : null,
            On = published,
        };
        if (person is null)
        {
            return check with { Doubt = NameDoubt.UnknownPerson };
        }

        var holdings = table.OfficesOf(person.Id);
        if (titled.Of is { } served && served.StartsWith("state:", StringComparison.Ordinal) && person.State != served && !holdings.Any(holding => holding.Body == served))
        {
            return OfOtherCountry(titled, check, person, served, holdings);
        }

        if (titled.Office is null)
        {
            return check with { Kind = NameCheckKind.Country, Verdict = Agreement.Agrees, Holdings = holdings };
        }

        var matching = ImmutableArray.CreateRange(holdings.Where(holding => IsSame(holding, titled.Office, titled.Of)));
        return titled.IsFormer ? Former(titled, check, matching) : InOffice(titled, check, person, holdings, matching);
    }

    private NameCheck InOffice(Titled titled, NameCheck check, Actor person, ImmutableArray<OfficeHolding> holdings, ImmutableArray<OfficeHolding> matching)
    {
        check = check with { Holdings = matching };
        if (matching.Any(holding => (published is { } day && holding.IsOn(day)) || titled.Days.Any(days => Overlaps(holding, days)) || titled.IsOnce))
        {
            return check with { Verdict = Agreement.Agrees };
        }

        if (published is not { } on)
        {
            return check with { Doubt = NameDoubt.NoDate };
        }

        if (titled.IsLoose || !OfficeClasses.IsSingle(titled.Office!))
        {
            return check with { Doubt = NameDoubt.LooseOffice };
        }

        if (titled.IsAmbiguous)
        {
            return check with { Doubt = NameDoubt.SeveralPersons };
        }

        if (on > table.KnownUntil(person.Id) || matching.Any(holding => !IsClearOf(holding, on)))
        {
            return check with { Doubt = NameDoubt.UncertainDays };
        }

        if (!matching.IsEmpty)
        {
            var ended = matching.Any(holding => holding.To < on);
            if (ended && (titled.IsOfAnotherTime || matching.All(holding => holding.To < on.PlusYears(-YearsOfHistory))))
            {
                return check with { Doubt = NameDoubt.AnotherTime };
            }

            // Held before and not any more: "former" is missing. Held later only: the office is wrong on that day.
            return check with { Kind = ended ? NameCheckKind.Former : NameCheckKind.Office, Verdict = Agreement.Differs, Holders = HoldersOf(titled.Office!, matching[0].Body, on) };
        }

        return OfOtherOffice(titled, check, person, holdings, on);
    }

    /// <summary>The tables do not give the person that office at all: it is wrong where they know both another holder and another office of the person on that day.</summary>
    private NameCheck OfOtherOffice(Titled titled, NameCheck check, Actor person, ImmutableArray<OfficeHolding> holdings, LocalDate on)
    {
        var body = titled.Of ?? (OfficeClasses.IsOfGovernment(titled.Office!) ? person.State : null);
        if (body is null || !OfficeClasses.IsExclusive(titled.Office!))
        {
            return check with { Doubt = NameDoubt.UnknownOffice };
        }

        var holders = HoldersOf(titled.Office!, body, on);
        var others = ImmutableArray.CreateRange(holdings.Where(holding => holding.Body == body && holding.IsOn(on) && OfficeClasses.IsSingle(holding.Office)));
        return holders.IsEmpty || others.IsEmpty
            ? check with { Doubt = NameDoubt.UnknownOffice }
            : check with { Verdict = Agreement.Differs, Holdings = others, Holders = holders };
    }

    private NameCheck Former(Titled titled, NameCheck check, ImmutableArray<OfficeHolding> matching)
    {
        check = check with { Holdings = matching };
        if (matching.IsEmpty)
        {
            return check with { Doubt = NameDoubt.UnknownOffice };
        }

        if (published is not { } on)
        {
            return check with { Doubt = NameDoubt.NoDate };
        }

        var isHeld = matching.Any(holding => holding.IsOn(on));
        if (!isHeld || matching.Any(holding => holding.To < on))
        {
            return matching.Any(holding => holding.To < on) ? check with { Verdict = Agreement.Agrees } : check with { Doubt = NameDoubt.UncertainDays };
        }

        return titled.IsAmbiguous ? check with { Doubt = NameDoubt.SeveralPersons }
            : titled.IsLoose || !OfficeClasses.IsSingle(titled.Office!) ? check with { Doubt = NameDoubt.LooseOffice }
            : on > table.KnownUntil(matching[0].Person) || matching.Any(holding => holding.IsOn(on) && !IsWellInside(holding, on)) ? check with { Doubt = NameDoubt.UncertainDays }
            : check with { Verdict = Agreement.Differs };
    }

    /// <summary>"Polish President Nauseda": wrong where the person holds just that office elsewhere and the tables know who holds it there. Else a namesake may be meant.</summary>
    private NameCheck OfOtherCountry(Titled titled, NameCheck check, Actor person, string of, ImmutableArray<OfficeHolding> holdings)
    {
        check = check with { Kind = NameCheckKind.Country };
        if (titled.Office is not { } office || published is not { } on || !OfficeClasses.IsSingle(office) || titled.IsLoose || titled.IsFormer || titled.IsOnce)
        {
            return check with { Doubt = NameDoubt.UnknownPerson };
        }

        var own = ImmutableArray.CreateRange(holdings.Where(holding => IsSame(holding, office, null) && holding.IsOn(on)));
        var holders = HoldersOf(office, of, on);
        return own.IsEmpty || holders.IsEmpty || on > table.KnownUntil(person.Id)
            ? check with { Doubt = NameDoubt.UnknownPerson }
            : check with { Verdict = Agreement.Differs, Holdings = own, Holders = holders };
    }

    /// <summary>The person of the tables; where reading found none because the title does not fit, the only one who bears the name.</summary>
    private Actor? PersonOf(Titled titled) =>
        table.OfficesOf(titled.Person.Id).IsEmpty
            ? table.Find(titled.Name).Where(actor => actor.Kind == ActorKind.Person).ToList() is [var only] && titled.Of is not null && !table.OfficesOf(only.Id).IsEmpty ? only : null
            : table.ById(titled.Person.Id);

    private ImmutableArray<Actor> HoldersOf(string office, string body, LocalDate on) => table.Holders(office, body, on);

    private bool IsSame(OfficeHolding holding, string office, string? of) =>
        (of is null || holding.Body == of)
        && (holding.Office == office
            || (holding.From ?? holding.To) is { } day && table.Holders(office, holding.Body, day).Any(actor => actor.Id == holding.Person));

    private static bool Overlaps(OfficeHolding holding, DateInterval days) => !(holding.From > days.End) && !(holding.To < days.Start);

    /// <summary>True when the day lies outside of the holding, and not about a change of office. A day that stands for a year is none that could be relied on.</summary>
    private static bool IsClearOf(OfficeHolding holding, LocalDate on) =>
        (holding.To is { } to && on > to.PlusDays(HandOver)) || (holding.From is { } from && on < from.PlusDays(-HandOver));

    private static bool IsWellInside(OfficeHolding holding, LocalDate on) =>
        holding.From is { } from && !IsYear(from, first: true, on) && from.PlusDays(HandOver) < on
        && (holding.To is not { } to || (on < to.PlusDays(-HandOver) && !IsYear(to, first: false, on)));

    private static bool IsYear(LocalDate day, bool first, LocalDate on) => day.Year == on.Year && (first ? day is { Month: 1, Day: 1 } : day is { Month: 12, Day: 31 });
}
