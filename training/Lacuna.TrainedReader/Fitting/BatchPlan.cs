using Lacuna.TrainedReader.Corpora;

namespace Lacuna.TrainedReader.Fitting;

/// <summary>Deals the windows of an epoch into batches. The same seed and epoch always give the same batches.</summary>
internal sealed class BatchPlan(IReadOnlyList<ICorpus> corpora, string data, WindowCutter cutter, FitOptions options)
{
    /// <summary>Windows are sorted by length within groups of so many, so that little is padding and batches still differ from epoch to epoch.</summary>
    private const int Group = 400;

    private readonly List<(double Share, List<LabelledDocument> Documents)> _parts = [.. corpora.Select(corpus => (corpus.ShareOfEpoch, corpus.Read(data).ToList()))];

    /// <summary>The batches of an epoch, dealt by <paramref name="seed"/>.</summary>
    public List<Window[]> Epoch(int epoch, int seed)
    {
        var random = new Random(unchecked((seed * 7919) + epoch));
        var batches = new List<Window[]>();
        foreach (var (share, documents) in _parts)
        {
            for (var left = share; left > 0; left--)
            {
                var windows = documents.SelectMany(document => cutter.Cut(document, options.WindowPieces[random.Next(options.WindowPieces.Length)])).ToArray();
                random.Shuffle(windows);
                foreach (var group in windows.Take((int)Math.Ceiling(left * windows.Length)).Chunk(Group))
                {
                    batches.AddRange(Deal([.. group.OrderBy(window => window.Ids.Length)]));
                }
            }
        }

        var order = batches.ToArray();
        random.Shuffle(order);
        return [.. order];
    }

    private IEnumerable<Window[]> Deal(Window[] sorted)
    {
        for (var first = 0; first < sorted.Length;)
        {
            var end = first + 1;
            while (end < sorted.Length && sorted[end].Ids.Length * (end + 1 - first) <= options.BatchPieces)
            {
                end++;
            }

            yield return sorted[first..end];
            first = end;
        }
    }
}
