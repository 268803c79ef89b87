using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Findings.Words;
using NodaTime;
using NodaTime.Text;
using PublicHoliday;

namespace Lacuna.Findings.Silences.Opportunities;

/// <summary>Public holidays of states: by the PublicHoliday library where it knows the state, else by our own table, whose comments give its sources.</summary>
internal static class Holidays
{
    private static readonly Lazy<ILookup<string, Row>> Table = new(() => WordList.Lines("holidays.txt").Select(Row.Read).ToLookup(row => row.State, StringComparer.Ordinal));

    /// <summary>True when the holidays of the state are known at all.</summary>
    /// <param name="state">Id of the state: <c>state:CHN</c>.</param>
    public static bool Know(string state) => Table.Value.Contains(CodeOf(state)) || Library(CodeOf(state)) is not null;

    /// <summary>Holidays that meet <paramref name="days"/>, in order, each with its first and last day.</summary>
    public static ImmutableArray<(DateInterval Days, string Name)> In(string state, DateInterval days)
    {
        var code = CodeOf(state);
        var found = new List<(DateInterval Days, string Name)>();
        for (var year = days.Start.Year - 1; year <= days.End.Year + 1; year++)
        {
            found.AddRange(Table.Value[code].Select(row => row.In(year)).OfType<(DateInterval, string)>());
        }

        if (found.Count == 0 && Library(code) is { } library)
        {
            for (var year = days.Start.Year; year <= days.End.Year; year++)
            {
                found.AddRange(library.PublicHolidaysInformation(year).Select(Day));
            }
        }

        return [.. found.Where(holiday => holiday.Days.Intersection(days) is not null).Distinct().OrderBy(holiday => holiday.Days.Start)];
    }

    private static (DateInterval Days, string Name) Day(Holiday holiday)
    {
        var day = LocalDate.FromDateTime(holiday.ObservedDate);
        return (new DateInterval(day, day), holiday.EnglishName is { Length: > 0 } english ? english : holiday.Name);
    }

    private static string CodeOf(string state) => state.StartsWith("state:", StringComparison.Ordinal) ? state["state:".Length..] : state;

    private static PublicHolidayBase? Library(string code) => code switch
    {
        "AUS" => new AustraliaPublicHoliday(),
        "AUT" => new AustriaPublicHoliday(),
        "BEL" => new BelgiumPublicHoliday(),
        "BRA" => new BrazilPublicHoliday(),
        "CAN" => new CanadaPublicHoliday(),
        "CHE" => new SwitzerlandPublicHoliday(),
        "CZE" => new CzechRepublicPublicHoliday(),
        "DEU" => new GermanPublicHoliday(),
        "DNK" => new DenmarkPublicHoliday(),
        "ESP" => new SpainPublicHoliday(),
        "EST" => new EstoniaPublicHoliday(),
        "FIN" => new FinlandPublicHoliday(),
        "FRA" => new FrancePublicHoliday(),
        "GBR" => new UKBankHoliday(),
        "GRC" => new GreecePublicHoliday(),
        "HRV" => new CroatiaPublicHoliday(),
        "HUN" => new HungaryPublicHoliday(),
        "IRL" => new IrelandPublicHoliday(),
        "ITA" => new ItalyPublicHoliday(),
        "JPN" => new JapanPublicHoliday(),
        "KAZ" => new KazakhstanPublicHoliday(),
        "LTU" => new LithuaniaPublicHoliday(),
        "LUX" => new LuxembourgPublicHoliday(),
        "LVA" => new LatviaPublicHoliday(),
        "MEX" => new MexicoPublicHoliday(),
        "MNE" => new MontenegroPublicHoliday(),
        "NLD" => new DutchPublicHoliday(),
        "NOR" => new NorwayPublicHoliday(),
        "NZL" => new NewZealandPublicHoliday(),
        "POL" => new PolandPublicHoliday(),
        "PRT" => new PortugalPublicHoliday(),
        "ROU" => new RomanianPublicHoliday(),
        "SRB" => new SerbianPublicHoliday(),
        "SVK" => new SlovakiaPublicHoliday(),
        "SVN" => new SloveniaPublicHoliday(),
        "SWE" => new SwedenPublicHoliday(),
        "TUR" => new TurkeyPublicHoliday(),
        "USA" => new USAPublicHoliday(),
        "ZAF" => new SouthAfricaPublicHoliday(),
        _ => null,
    };

    /// <summary>A line of the table: state, first day, last day, name. A year of <c>*</c> stands for every year.</summary>
    private sealed record Row(string State, string First, string Last, string Name)
    {
        public static Row Read(string line)
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            return new Row(cells[0], cells[1], cells[2], cells[3]);
        }

        /// <summary>The holiday as it begins in <paramref name="year"/>; null when it does not.</summary>
        public (DateInterval, string)? In(int year)
        {
            var (first, last) = (DayIn(First, year), DayIn(Last, year));
            return first.Year == year ? (new DateInterval(first, last), Name) : null;
        }

        private static LocalDate DayIn(string day, int year) =>
            LocalDatePattern.Iso.Parse(day.Replace("*", year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal)).Value;
    }
}
