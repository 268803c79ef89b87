using System.Globalization;
using System.Text.Json;
using Lacuna.Evaluation;

const string Usage = "usage: Lacuna.Evaluation [--set NAME [--path PATH]] [--reader rules|model] [--model PATH] [--json] [--verbose]";

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
string? name = null, path = null, reader = null, model = null;
bool json = false, verbose = false;
for (var i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--set" when i + 1 < args.Length: name = args[++i]; break;
        case "--path" when i + 1 < args.Length: path = args[++i]; break;
        case "--reader" when i + 1 < args.Length: reader = args[++i]; break;
        case "--model" when i + 1 < args.Length: model = args[++i]; break;
        case "--json": json = true; break;
        case "--verbose": verbose = true; break;
        default: return Fail($"unknown argument '{args[i]}'; {Usage}");
    }
}

var chosen = EvaluationSets.All.Where(set => name is null || set.Name == name).ToList();
if (chosen.Count == 0)
{
    return Fail($"no set '{name}'; there are: {string.Join(", ", EvaluationSets.All.Select(set => set.Name))}");
}

if (path is not null && name is null)
{
    return Fail($"--path needs --set; {Usage}");
}

ReadingLines lines;
try
{
    lines = ReadingLines.Open(reader, model);
}
catch (ArgumentException fault)
{
    return Fail(fault.Message);
}

using var opened = lines;
var log = verbose ? Console.Error : TextWriter.Null;
log.WriteLine(lines.Told);
var values = new Dictionary<string, double>();
var table = new FigureTable();
foreach (var set in chosen)
{
    var at = path ?? (SharedFolder.Find() is { } shared ? Path.Combine(shared, set.DefaultPath) : null);
    if (at is null || !Path.Exists(at))
    {
        var why = at is null ? $"no shared folder; set {SharedFolder.Variable} or pass --path" : $"{at} does not exist";
        if (name is not null)
        {
            return Fail($"{set.Name}: {why}");
        }

        table.Skip(set.Name, why);
        continue;
    }

    IReadOnlyList<Figure> figures;
    try
    {
        figures = set.Run(at, lines, log, CancellationToken.None);
    }
    catch (IOException fault)
    {
        return Fail($"{set.Name}: {fault.Message}");
    }

    if (figures.Count == 0)
    {
        table.Skip(set.Name, "nothing to measure with this reader");
    }

    foreach (var figure in figures)
    {
        values[name is null ? $"{set.Name}.{figure.Name}" : figure.Name] = Math.Round(figure.Value, 4);
        table.Add(set.Name, figure);
    }
}

if (json)
{
    Console.Out.WriteLine(JsonSerializer.Serialize(values));
}
else
{
    table.WriteTo(Console.Out);
}

return 0;

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}
