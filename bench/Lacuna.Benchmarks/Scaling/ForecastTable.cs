using System.Globalization;

namespace Lacuna.Benchmarks.Scaling;

/// <summary>What the simulation makes of records of up to a thousand million documents.</summary>
/// <param name="parts">What was measured.</param>
internal sealed class ForecastTable(Parts parts)
{
    private const double Giga = 1e9, Million = 1e6;

    /// <summary>Sizes at which an import is looked at on its way to the whole: the middles of so many equal parts.</summary>
    private const int Stretches = 5;

    private static readonly Deployment[] Deployments =
    [
        new(1e6, 1, 16, 1, 256, 8, 32 * Giga),
        new(1e7, 1, 32, 1, 256, 8, 64 * Giga),
        new(1e8, 1, 128, 4, 256, 16, 256 * Giga),
        new(1e8, 1, 128, 4, 2048, 16, 256 * Giga),
        new(1e9, 1, 128, 4, 2048, 16, 256 * Giga),
        new(1e9, 1, 128, 4, 2048, 16, 2048 * Giga),
        new(1e9, 10, 128, 4, 2048, 16, 256 * Giga),
    ];

    private readonly ImportForecast _forecast = new(parts);

    /// <summary>Writes what a million documents cost, and what each size does.</summary>
    public void Write(TextWriter to)
    {
        MarkdownTable.Write(to, [["a million documents", "cost"], .. Costs()]);
        to.WriteLine();
        MarkdownTable.Write(
            to,
            [
                ["documents", "archives", "reading cores", "imports", "step", "server: cores", "GB of memory", "read by", "documents/s in the first fifth", "at the end", "days", "reading cores used", "server's cores used", "locked", "waits for disks", "first bottleneck"],
                .. Deployments.SelectMany(deployment => new[] { Row(deployment, "the model", parts.ReadingByModel), Row(deployment, "rules", parts.ReadingByRules) }),
            ]);
        to.WriteLine();
        MarkdownTable.Write(
            to,
            [
                ["documents", "PostgreSQL, GB", "catalogue, GB", "a year's words, GB", "looked up at random, GB", "a file, GB", "slowest count, if it grows in proportion, processor s", "one writer keeps up with"],
                .. new[] { 1e6, 1e7, 1e8, 1e9 }.Select(Sizes),
            ]);
    }

    private IEnumerable<string[]> Costs()
    {
        var model = parts.ReadingByModel.Average() * parts.Characters;
        var rules = parts.ReadingByRules.Average() * parts.Characters;
        var work = parts.Server.Of(256, Million);
        var file = parts.File.Of(256, Million);
        yield return ["characters, words of a document", Number(parts.Characters) + ", " + Number(parts.Words)];
        yield return ["reading with the model, processor hours", Hours(model)];
        yield return ["reading by rules, processor hours", Hours(rules)];
        yield return ["a million words, processor seconds with the model, by rules", Number(Million * model / parts.Words) + ", " + Number(Million * rules / parts.Words)];
        yield return ["taking out of a pile, asking whether it is held, processor hours", Hours(parts.Bringing + parts.Asking + parts.Answering)];
        yield return ["storing in PostgreSQL: processor hours of the program, of the server", Hours((work.Preparing + work.Writing) / 256) + ", " + Hours((work.Serving + work.Aside) / 256)];
        yield return ["storing in PostgreSQL: hours for which the archive is locked", Hours(work.Locked / 256)];
        yield return ["storing in a file: processor hours, hours locked", Hours((file.Preparing + file.Writing) / 256) + ", " + Hours(file.Locked / 256)];
        yield return ["a file, GB: measured; fitted from the small archives", Number(Assumptions.MillionInFile / Giga) + "; " + Number(parts.FileBytes.At(Million) / Giga)];
        yield return ["PostgreSQL, GB: measured; fitted from the small archives", Number(Assumptions.MillionOnServer / Giga) + "; " + Number(parts.AllServerBytes.At(Million) / Giga)];
        yield return ["most memory of the program, GB", Number(parts.ProgramMemory / Giga)];
        yield return ["a silence, processor milliseconds", string.Create(CultureInfo.InvariantCulture, $"{1000 * parts.Silence:0} with {parts.Asked:#,0} documents")];
        yield return ["a count, processor milliseconds: median of the terms, slowest", string.Create(CultureInfo.InvariantCulture, $"{1000 * parts.Counting[parts.Counting.Length / 2]:0}, {1000 * parts.Counting[^1]:0} with {parts.Asked:#,0} documents")];
    }

    private string[] Row(Deployment deployment, string reader, double[] times)
    {
        var stretches = Enumerable.Range(0, Stretches).Select(at => _forecast.At(deployment, times, deployment.DocumentsOfOne * (at + 0.5) / Stretches)).ToArray();
        var last = _forecast.At(deployment, times, deployment.DocumentsOfOne);
        var days = stretches.Sum(stretch => deployment.DocumentsOfOne / Stretches / stretch.PerSecond) / 86_400;
        return
        [
            Number(deployment.Documents), Number(deployment.Archives), Number(deployment.ReadingCores), Number(deployment.Imports), Number(deployment.StepSize), Number(deployment.ServingCores), Number(deployment.Memory / Giga),
            reader, Number(stretches[0].PerSecond), Number(last.PerSecond), Number(days), Share(last.Reading), Share(last.Serving), Share(last.Locked), Share(last.Waiting), $"{last.Bottleneck.Name}: {Share(last.Bottleneck.Share)}",
        ];
    }

    private string[] Sizes(double documents) =>
    [
        Number(documents),
        Number(Assumptions.MillionOnServer * documents / Million / Giga),
        Number(parts.ServerBytes["catalogue"].At(documents) / Giga),
        Number(parts.ServerBytes["words of texts"].PerDocument * documents / Assumptions.Years / Giga),
        Number(parts.LookedUpBytes * documents / Giga),
        Number(Assumptions.MillionInFile * documents / Million / Giga),
        Number(parts.Counting[^1] / parts.Asked * documents),
        string.Create(CultureInfo.InvariantCulture, $"{parts.ReadingByModel.Average() * parts.Characters / (parts.Server.Of(256, documents).Locked / 256):0} cores reading with the model"),
    ];

    private static string Hours(double secondsOfOne) => Number(secondsOfOne * Million / 3600);

    private static string Share(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0}%");

    private static string Number(double value) => value.ToString(value < 10 ? "0.##" : value < 100 ? "0.#" : "#,0", CultureInfo.InvariantCulture);
}
