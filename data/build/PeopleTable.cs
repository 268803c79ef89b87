namespace Lacuna.Tables;

/// <summary>People with their offices: the Wikidata tables joined with our own list, which wins where both speak of one office.</summary>
internal sealed class PeopleTable(StateTable states, OfficeRules rules)
{
    private const string Header = "# id\tname\tstate\tgender\trank\tother names\toffices: BODY/OFFICE FROM..TO";

    /// <summary>Holders of lesser offices that ended before this are left out: the record that we read starts in 2021.</summary>
    private const string Since = "2010-01-01";

    private static readonly HashSet<string> Leading = ["president", "prime-minister", "monarch", "foreign-minister", "defence-minister", "vice-president", "secretary-general"];

    private static readonly Dictionary<string, string> Cabinets = new(StringComparer.Ordinal)
    {
        ["belarus"] = "BLR", ["brazil"] = "BRA", ["canada"] = "CAN", ["china"] = "CHN", ["finland"] = "FIN", ["france"] = "FRA",
        ["hungary"] = "HUN", ["india"] = "IND", ["iran"] = "IRN", ["israel"] = "ISR", ["japan"] = "JPN", ["russia"] = "RUS",
        ["south-africa"] = "ZAF", ["south-korea"] = "KOR", ["turkey"] = "TUR", ["ukraine"] = "UKR", ["united-kingdom"] = "GBR", ["us"] = "USA",
    };

    private readonly Dictionary<string, Person> _byItem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Person>> _byName = new(StringComparer.Ordinal);
    private readonly List<Person> _people = [];

    public int Written { get; private set; }

    public void AddOfficeholders(string folder)
    {
        foreach (var (cabinet, state) in Cabinets)
        {
            foreach (var path in Directory.GetFiles(folder, cabinet + "-*.csv").Where(p => !p.Contains("positions", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            {
                foreach (var row in Csv.Read(path))
                {
                    // Cabinets list presidents of banks, courts and republics within a federation too.
                    if (row["position"].Contains("resident of", StringComparison.Ordinal))
                    {
                        continue;
                    }

                    Add(row["personID"], row["person"], state, row["position"], row["start"], row.GetValueOrDefault("end", ""), row.GetValueOrDefault("gender", ""), row.GetValueOrDefault("enwiki", ""));
                }
            }
        }

        foreach (var row in Csv.Read(Path.Combine(folder, "world-leaders-2021.wikidata.csv")))
        {
            AddLeader(states.Find(row["countryid"], row["country"]), row["officeholder"], row["officeholderLabel"], row["positionLabel"], row["start_year"], row["end_year"]);
        }

        foreach (var row in Csv.Read(Path.Combine(folder, "world-leaders-2021.wikipedia.csv")))
        {
            AddLeader(states.Find("", row["country"]), row["officeholder"], row["officeholderlabel"], row["positionlabel"], row["start_year"], row["end_year"]);
        }

        foreach (var file in (string[])["world-foreign-ministers.scraped.csv", "world-foreign-ministers.wikidata.csv"])
        {
            foreach (var row in Csv.Read(Path.Combine(folder, file)))
            {
                AddLeader(states.Find(row["country"], row["countryLabel"]), row["person"], row["name"], "Foreign Minister", row["start"], "");
            }
        }
    }

    public void AddOwn(string path)
    {
        foreach (var row in Tsv.Read(path))
        {
            var state = row[1].StartsWith("org:", StringComparison.Ordinal) ? "" : row[1];
            var known = FindAll(row[0], Tsv.List(row[3]), state);
            var person = known.FirstOrDefault() ?? Create(row[0], "");
            foreach (var twin in known.Skip(1))
            {
                person.Holdings.AddRange(twin.Holdings);
                person.OtherNames.Add(twin.Name);
                _people.Remove(twin);
            }

            person.OtherNames.Add(person.Name);
            person.Name = row[0];
            person.State = state.Length > 0 ? state : person.State;
            person.Gender = row[2];
            person.Rank = 2;
            person.OtherNames.AddRange(Tsv.List(row[3]));
            var own = row[4].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(cell => ParseHolding(cell, row[1])).ToList();
            person.Holdings.RemoveAll(holding => own.Any(o => o.Office == holding.Office && o.Body == holding.Body));
            person.Holdings.AddRange(own);
        }
    }

    /// <summary>Ends an open holding when somebody later took the same single-holder office, which the sources' snapshots could not know.</summary>
    public void CloseOpenHoldings()
    {
        var all = _people.SelectMany(person => person.Holdings.Select(holding => (person, holding))).ToLookup(pair => (pair.holding.Body, pair.holding.Office));
        foreach (var office in all.Where(group => OfficeRules.IsSingle(group.Key.Office)))
        {
            foreach (var (person, holding) in office.Where(pair => pair.holding.To.Length == 0 && pair.person.Rank < 2))
            {
                var next = office.Where(other => other.person != person && string.CompareOrdinal(other.holding.From, holding.From) > 0).OrderBy(other => other.holding.From, StringComparer.Ordinal).FirstOrDefault();
                if (next.person is not null && holding.From.Length > 0)
                {
                    person.Holdings[person.Holdings.IndexOf(holding)] = holding with { To = next.holding.From };
                }
            }
        }
    }

    public void Write(string path)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var lines = new List<string> { Header };
        foreach (var person in _people.Where(IsWanted).OrderByDescending(person => person.Rank).ThenBy(person => person.Name, StringComparer.Ordinal))
        {
            var id = "person:" + Names.Slug(person.Name);
            id = ids.Add(id) ? id : $"{id}-{person.Item.ToLowerInvariant()}";
            var others = person.OtherNames.Where(name => name != person.Name).Distinct().ToList();
            lines.Add(string.Join('\t', id, person.Name, person.State, person.Gender, person.Rank, string.Join('|', others), string.Join("; ", person.Holdings.Distinct())));
        }

        Written = lines.Count - 1;
        File.WriteAllLines(path, lines);
    }

    /// <summary>First names whose bearers in the tables are all men or all women, with our own list added.</summary>
    public void WriteGivenNames(string path, string own)
    {
        var names = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in _people.Where(p => p.Gender is "m" or "f" && p.State is not ("CHN" or "KOR" or "TWN" or "PRK" or "JPN" or "HKG" or "")).GroupBy(p => Names.Fold(p.Name.Split(' ')[0].Split('-')[0])))
        {
            if (group.Key.Length > 2 && group.Select(p => p.Gender).Distinct().Count() == 1)
            {
                names[group.Key] = group.First().Gender;
            }
        }

        foreach (var row in Tsv.Read(own))
        {
            foreach (var name in row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                names[Names.Fold(name)] = row[0];
            }
        }

        File.WriteAllLines(path, ["# folded first name\tm, f, or - when both bear it", .. names.Select(pair => $"{pair.Key}\t{pair.Value}")]);
    }

    private static bool IsWanted(Person person) =>
        person.Rank == 2 || person.Holdings.Any(h => Leading.Contains(h.Office) || h.To.Length == 0 || string.CompareOrdinal(h.To, Since) >= 0);

    private void AddLeader(string? state, string item, string name, string title, string from, string to)
    {
        if (state is not null && !title.Contains("Governor", StringComparison.OrdinalIgnoreCase))
        {
            Add(item, name, state, title, from, to, "", "");
        }
    }

    private void Add(string item, string name, string state, string title, string from, string to, string gender, string wikipedia)
    {
        name = Names.Clean(name);
        if (!Names.IsUsable(name) || rules.Find(title) is not { } office)
        {
            return;
        }

        if (!_byItem.TryGetValue(item, out var person))
        {
            person = (item.Length == 0 ? Find(name, [], state) : null) ?? Create(name, item);
        }

        person.State = person.State.Length > 0 ? person.State : state;
        person.Gender = gender is "male" ? "m" : gender is "female" ? "f" : person.Gender;
        if (Names.IsUsable(Names.Clean(wikipedia)))
        {
            person.OtherNames.Add(Names.Clean(wikipedia));
        }

        var holding = new Holding(state, office, Holding.Day(from, last: false), Holding.Day(to, last: true));
        if (holding.To.Length > 0 && string.CompareOrdinal(holding.From, holding.To) > 0)
        {
            return;
        }

        var known = person.Holdings.FindIndex(h => h.Body == state && h.Office == office && SameTerm(h, holding));
        if (known < 0)
        {
            person.Holdings.Add(holding);
        }
        else
        {
            var old = person.Holdings[known];
            person.Holdings[known] = old with { To = old.To.Length > 0 ? old.To : holding.To };
        }

        if (Leading.Contains(office) && (holding.To.Length == 0 || string.CompareOrdinal(holding.To, "2018") > 0))
        {
            person.Rank = Math.Max(person.Rank, 1);
        }
    }

    private static bool SameTerm(Holding a, Holding b) =>
        a.From.Length == 0 || b.From.Length == 0 || a.From[..4] == b.From[..4];

    private static Holding ParseHolding(string cell, string home)
    {
        var blank = cell.IndexOf(' ', StringComparison.Ordinal);
        var dates = cell[(blank + 1)..].Split("..");
        var slash = cell.LastIndexOf('/', blank);
        return new Holding(slash > 0 ? cell[..slash] : home, cell[(slash + 1)..blank], dates[0], dates[1]);
    }

    private Person? Find(string name, string[] others, string state) => FindAll(name, others, state).FirstOrDefault();

    private List<Person> FindAll(string name, string[] others, string state) =>
        [.. ((string[])[name, .. others]).SelectMany(n => _byName.GetValueOrDefault(Names.Fold(n)) ?? []).Where(p => state.Length == 0 || p.State.Length == 0 || p.State == state || p.Holdings.Any(holding => holding.Body == state)).Distinct()];

    private Person Create(string name, string item)
    {
        var person = new Person { Name = name, Item = item };
        _people.Add(person);
        if (item.Length > 0)
        {
            _byItem[item] = person;
        }

        var key = Names.Fold(name);
        if (!_byName.TryGetValue(key, out var list))
        {
            _byName[key] = list = [];
        }

        list.Add(person);
        return person;
    }
}
