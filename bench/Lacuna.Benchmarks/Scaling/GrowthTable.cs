using System.Globalization;
using Lacuna.Benchmarks.Scaling.Measuring;

namespace Lacuna.Benchmarks.Scaling;

/// <summary>What was measured of archives that grow.</summary>
/// <param name="to">Where it is written.</param>
internal sealed class GrowthTable(TextWriter to)
{
    /// <summary>Writes bytes by what they hold, and times of steps.</summary>
    public void Write(Growth onServer, Growth inFile)
    {
        var kinds = onServer.Bytes.First().Value.Keys.Order(StringComparer.Ordinal).ToArray();
        MarkdownTable.Write(to,
        [
            ["documents", "a file, MB", "PostgreSQL, MB", .. kinds, "pages missed a document"],
            .. onServer.Bytes.Select(at => (string[])[Number(at.Key), Number(inFile.Bytes[at.Key].Values.Sum() / 1e6), Number(at.Value.Values.Sum() / 1e6), .. kinds.Select(kind => Number(at.Value[kind] / 1e6)), onServer.PagesMissed[at.Key].ToString("0.0", CultureInfo.InvariantCulture)]),
        ]);
        to.WriteLine();
        MarkdownTable.Write(to, [["milliseconds of a step, to so many documents", "documents", "steps", "by the clock", "locked", "program", "server"], .. Rows("PostgreSQL", onServer), .. Rows("a file", inFile)]);
        to.WriteLine();
    }

    private static IEnumerable<string[]> Rows(string name, Growth growth) =>
        from step in growth.Steps
        group step by (growth.Bytes.Keys.First(size => step.Held < size), step.Documents) into steps
        where steps.Key.Documents is 64 or 256 or 512
        orderby steps.Key
        select (string[])[$"{name}, {Number(steps.Key.Item1)}", Number(steps.Key.Documents), Number(steps.Count()), .. new Func<Step, double>[] { static step => step.Clock, static step => step.Locked, static step => step.Program, static step => step.Server }.Select(of => Number(1000 * steps.Average(of)))];

    private static string Number(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
