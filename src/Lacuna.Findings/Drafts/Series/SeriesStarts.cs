using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Words;
using Lacuna.Reading.Actors;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Findings.Drafts.Series;

/// <summary>Dates the events that texts count contacts from: "since hostilities began", "since taking office".</summary>
internal static class SeriesStarts
{
    private static readonly Lazy<ImmutableArray<Row>> Table = new(() => [.. WordList.Lines("series-starts.txt").Select(Row.Read)]);
    private static readonly Lazy<TermMatcher> Offices = new(() => new TermMatcher(WordList.Lines("office-starts.txt").Select(words => new SubjectTerm(words))));

    /// <summary>The first day meant by <paramref name="clause"/> and its name; null when no table tells.</summary>
    /// <param name="clause">The words after "since".</param>
    /// <param name="named">Actors that the clause names.</param>
    /// <param name="parties">Who took part in the contact.</param>
    /// <param name="until">The day of the contact: what is counted from lies before it.</param>
    /// <param name="table">The actors known beforehand.</param>
    public static (LocalDate Day, string Name)? Of(string clause, IReadOnlyList<Actor> named, ImmutableArray<Actor> parties, LocalDate until, ActorTable table)
    {
        if (Offices.Value.IsIn(clause))
        {
            return OfOffice(named.Where(actor => actor.Kind == ActorKind.Person).DefaultIfEmpty(parties.FirstOrDefault(party => party.Kind == ActorKind.Person)).First(), until, table);
        }

        var states = named.Concat(parties).Select(actor => actor.State ?? actor.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var row in Table.Value)
        {
            if (row.Day <= until && row.States.Any(states.Contains) && row.Words.IsIn(clause))
            {
                return (row.Day, row.Name);
            }
        }

        return null;
    }

    private static (LocalDate, string)? OfOffice(Actor? person, LocalDate until, ActorTable table)
    {
        var holding = person is null ? null : table.OfficesOf(person.Id, until).MaxBy(held => held.From);
        return holding?.From is { } from ? (from, $"{person!.Name}'s taking office") : null;
    }

    private sealed record Row(TermMatcher Words, ImmutableArray<string> States, LocalDate Day, string Name)
    {
        public static Row Read(string line)
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            return new Row(
                new TermMatcher(cells[0].Split(';', StringSplitOptions.TrimEntries).Select(words => new SubjectTerm(words))),
                [.. cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(state => "state:" + state)],
                LocalDatePattern.Iso.Parse(cells[2]).Value,
                cells[3]);
        }
    }
}
