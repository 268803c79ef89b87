using Lacuna.Tables;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: dotnet run --project data/build -- SOURCES DATA");
    Console.Error.WriteLine("SOURCES holds the folders country-codes and officeholders; DATA is the data folder of the checkout.");
    return 2;
}

var (sources, data) = (args[0], args[1]);
var built = Path.Combine(data, "built");
Directory.CreateDirectory(built);

var states = StateTable.Build(Path.Combine(sources, "country-codes", "country-codes.csv"), Path.Combine(data, "own", "states.tsv"));
states.Write(Path.Combine(built, "states.tsv"));

var rules = OfficeRules.Read(Path.Combine(data, "own", "position-rules.tsv"));
var people = new PeopleTable(states, rules);
people.AddOfficeholders(Path.Combine(sources, "officeholders"));
people.AddOwn(Path.Combine(data, "own", "people.tsv"));
people.CloseOpenHoldings();
people.Write(Path.Combine(built, "people.tsv"));
people.WriteGivenNames(Path.Combine(built, "given-names.tsv"), Path.Combine(data, "own", "given-names.tsv"));
Console.Error.WriteLine($"{states.Count} states, {people.Written} people");
return 0;
