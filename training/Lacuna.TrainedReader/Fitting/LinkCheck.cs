using System.Globalization;
using Lacuna.TrainedReader.Network;
using TorchSharp;
using static TorchSharp.torch;

namespace Lacuna.TrainedReader.Fitting;

/// <summary>How well links are found between words that people marked: F1 of all links scored above one half, and how often the best-scored target of a word that has any is a right one.</summary>
/// <param name="kind">Index of the kind of link.</param>
/// <param name="windows">What to measure on, of one corpus; links that leave a window are not counted.</param>
internal sealed class LinkCheck(int kind, IReadOnlyList<Window> windows)
{
    public string Run(ReaderNetwork network)
    {
        using var frozen = no_grad();
        var (right, gold, found, linked, chosen) = (0, 0, 0, 0, 0);
        foreach (var part in windows.OrderBy(window => window.Ids.Length).Chunk(12))
        {
            using var scope = NewDisposeScope();
            var batch = new Batch(part);
            var (_, links) = network.forward(batch.Ids, batch.Types, batch.Mask, batch.FirstPieces);
            if (batch.PairsOf(network, kind, links) is not { } pairs)
            {
                continue;
            }

            var scores = pairs.Scores.contiguous().data<float>().ToArray();
            var first = 0;
            foreach (var question in part.SelectMany(window => LinkQuestion.Of(window, kind)))
            {
                var scored = question.Targets.Zip(scores.Skip(first), (target, score) => (target.IsLinked, Score: score)).ToList();
                first += scored.Count;
                right += scored.Count(pair => pair.IsLinked && pair.Score > 0);
                gold += scored.Count(pair => pair.IsLinked);
                found += scored.Count(pair => pair.Score > 0);
                if (scored.Exists(pair => pair.IsLinked))
                {
                    linked++;
                    chosen += scored.MaxBy(pair => pair.Score).IsLinked ? 1 : 0;
                }
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{ReaderTask.LinkKinds[kind]} links: P {100.0 * right / Math.Max(1, found):F1} R {100.0 * right / Math.Max(1, gold):F1} F1 {200.0 * right / Math.Max(1, gold + found):F1}, best is right {100.0 * chosen / Math.Max(1, linked):F1}");
    }
}
