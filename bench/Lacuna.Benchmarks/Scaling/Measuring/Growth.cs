namespace Lacuna.Benchmarks.Scaling.Measuring;

/// <summary>An archive that grows, and what was measured of it at some sizes.</summary>
/// <param name="filling">Fills it.</param>
/// <param name="schema">Where it stands on a server; null for a file.</param>
/// <param name="file">The file; null for a server.</param>
internal sealed class Growth(Filling filling, ScratchSchema? schema, string? file)
{
    /// <summary>Sizes of steps, so that what a step costs is told from what its documents do.</summary>
    private static readonly int[] Sizes = [64, 256, 512];

    /// <summary>The size of step that an import has.</summary>
    private static readonly int[] Usual = [256];

    /// <summary>All steps that were stored on the way.</summary>
    public List<Step> Steps { get; } = [];

    /// <summary>Bytes by what they hold, at each size.</summary>
    public SortedDictionary<int, IReadOnlyDictionary<string, double>> Bytes { get; } = [];

    /// <summary>Pages that the server did not find in its own memory for each document stored on the way to each size.</summary>
    public SortedDictionary<int, double> PagesMissed { get; } = [];

    /// <summary>Fills it to each of these sizes and measures there.</summary>
    public async Task GrowAsync(IReadOnlyList<int> sizes, CancellationToken cancellation)
    {
        foreach (var size in sizes)
        {
            Steps.AddRange(await GrowAsync(size, Sizes, cancellation));
        }
    }

    /// <summary>Fills it to one more size, in an import's steps, and measures there.</summary>
    /// <returns>Seconds by the clock.</returns>
    public async Task<double> GrowOnAsync(int size, CancellationToken cancellation) => (await GrowAsync(size, Usual, cancellation)).Sum(static step => step.Clock);

    private async Task<IReadOnlyList<Step>> GrowAsync(int size, int[] sizes, CancellationToken cancellation)
    {
        var (held, missed) = (filling.Held, schema is null ? 0 : await schema.PagesMissedAsync(cancellation));
        var steps = await filling.FillAsync(size, sizes, cancellation);
        if (schema is null)
        {
            Bytes[size] = new Dictionary<string, double>(StringComparer.Ordinal) { ["file"] = new FileInfo(file!).Length };
        }
        else
        {
            PagesMissed[size] = (await schema.PagesMissedAsync(cancellation) - missed) / (size - held);
            Bytes[size] = await schema.BytesAsync(cancellation);
        }

        return steps;
    }
}
