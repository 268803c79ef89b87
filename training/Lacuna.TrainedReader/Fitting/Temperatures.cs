using Lacuna.TrainedReader.Network;
using TorchSharp;
using static TorchSharp.torch;

namespace Lacuna.TrainedReader.Fitting;

/// <summary>What the scores of each head are divided by, so that its probabilities come true on texts that it was not fitted on (Guo et al., ICML 2017).</summary>
internal sealed class Temperatures
{
    private static readonly float[] Tried = [.. Enumerable.Range(0, 41).Select(i => 0.6f + (0.05f * i))];

    private readonly Dictionary<string, float> _best = new(StringComparer.Ordinal);

    /// <summary>Finds them on windows of the development parts, each of one corpus.</summary>
    public Temperatures(ReaderNetwork network, IEnumerable<IReadOnlyList<Window>> parts)
    {
        using var frozen = no_grad();
        var losses = new Dictionary<string, double[]>(StringComparer.Ordinal);
        foreach (var windows in parts.SelectMany(part => part.OrderBy(window => window.Ids.Length).Chunk(12)))
        {
            using var scope = NewDisposeScope();
            var batch = new Batch(windows);
            var (labels, links) = network.forward(batch.Ids, batch.Types, batch.Mask, batch.FirstPieces);
            foreach (var task in ReaderTask.All.Where(windows[0].Document.Labels.ContainsKey))
            {
                var (scores, gold, lengths) = batch.ChainsOf(task, labels);
                Add(task.Name, temperature => network.Chain(task).Loss(scores, gold, lengths, temperature));
            }

            for (var kind = 0; kind < ReaderTask.LinkKinds.Length; kind++)
            {
                if (batch.PairsOf(network, kind, links) is { } pairs)
                {
                    Add(ReaderTask.LinkKinds[kind], temperature => nn.functional.binary_cross_entropy_with_logits(pairs.Scores / temperature, pairs.Gold, reduction: nn.Reduction.Sum));
                }
            }
        }

        foreach (var (name, sums) in losses)
        {
            _best[name] = Tried[Array.IndexOf(sums, sums.Min())];
        }

        void Add(string name, Func<float, Tensor> loss)
        {
            var sums = losses.TryGetValue(name, out var known) ? known : losses[name] = new double[Tried.Length];
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += loss(Tried[i]).ToDouble();
            }
        }
    }

    /// <summary>The temperature of a task or kind of link; 1 where nothing was measured.</summary>
    public float Of(string name) => _best.GetValueOrDefault(name, 1f);
}
