using System.Text.Json;

namespace Lacuna.Benchmarks.Scaling;

/// <summary>The commands <c>scale</c> and <c>forecast</c>.</summary>
internal static class ScaleCommand
{
    /// <summary>Documents of the largest archive that the model is fitted to.</summary>
    private const int Largest = 40_000;

    /// <summary>Measures the parts, checks the simulation, and says what it makes of more.</summary>
    /// <param name="database">The address of a PostgreSQL database on this machine.</param>
    /// <param name="to">The file that takes what was measured.</param>
    /// <param name="record">The real record out of which documents are made.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task MeasureAsync(string database, string to, IReadOnlyList<string> record, CancellationToken cancellation)
    {
        var parts = await new ScaleBenchmark(Largest, Console.Out).RunAsync(database, record, cancellation);
        await File.WriteAllTextAsync(to, JsonSerializer.Serialize(parts, PartsJson.Default.Parts) + "\n", cancellation);
        Console.WriteLine();
        new ForecastTable(parts).Write(Console.Out);
    }

    /// <summary>Says what the simulation makes of more, by what was measured before.</summary>
    /// <param name="from">The file that <see cref="MeasureAsync"/> wrote.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task ForecastAsync(string from, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(from);
        new ForecastTable((await JsonSerializer.DeserializeAsync(file, PartsJson.Default.Parts, cancellation))!).Write(Console.Out);
    }
}
