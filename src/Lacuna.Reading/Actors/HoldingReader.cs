using System.Globalization;
using NodaTime;

namespace Lacuna.Reading.Actors;

/// <summary>Reads a holding as the people table writes it: <c>CHN/foreign-minister 2013-03-16..2022-12-30</c>, with <c>#43</c> after it for the 43rd holder.</summary>
internal static class HoldingReader
{
    public static OfficeHolding Read(ReadOnlySpan<char> cell, string person)
    {
        var blank = cell.IndexOf(' ');
        var slash = cell[..blank].LastIndexOf('/');
        var dates = cell[(blank + 1)..];
        var dots = dates.IndexOf("..");
        var to = dates[(dots + 2)..].TrimEnd('\r');
        var mark = to.IndexOf('#');
        var body = cell[..slash].ToString();
        return new OfficeHolding(
            cell[(slash + 1)..blank].ToString(),
            body.StartsWith("org:", StringComparison.Ordinal) ? body : "state:" + body,
            person,
            ReadDay(dates[..dots]),
            ReadDay(mark < 0 ? to : to[..mark]))
        {
            Ordinal = mark < 0 ? 0 : int.Parse(to[(mark + 1)..], CultureInfo.InvariantCulture),
        };
    }

    private static LocalDate? ReadDay(ReadOnlySpan<char> day) => day.Length < 10 ? null : new LocalDate(
        int.Parse(day[..4], CultureInfo.InvariantCulture),
        int.Parse(day[5..7], CultureInfo.InvariantCulture),
        int.Parse(day[8..10], CultureInfo.InvariantCulture));
}
