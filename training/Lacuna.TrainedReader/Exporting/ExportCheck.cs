using Lacuna.TrainedReader.Fitting;
using Lacuna.TrainedReader.Network;
using Microsoft.ML.OnnxRuntime;
using static TorchSharp.torch;

namespace Lacuna.TrainedReader.Exporting;

/// <summary>Compares the label scores of a written graph with those of the network that it was written from.</summary>
internal static class ExportCheck
{
    private static readonly string[] Inputs = ["input_ids", "attention_mask", "token_type_ids"];

    /// <summary>The greatest difference of a score, and the share of words whose best attribution label is the same.</summary>
    public static (double Greatest, double Same) Compare(ReaderNetwork network, byte[] graph, IReadOnlyList<Window> windows)
    {
        using var frozen = no_grad();
        using var session = new InferenceSession(graph);
        using var options = new RunOptions();
        var (greatest, same, words) = (0.0, 0, 0);
        foreach (var window in windows)
        {
            using var scope = NewDisposeScope();
            var batch = new Batch([window]);
            var (labels, _) = network.forward(batch.Ids, batch.Types, batch.Mask, batch.FirstPieces);
            var width = (int)labels.shape[2];
            var expected = labels.contiguous().data<float>().ToArray();
            long[] shape = [1, window.Ids.Length];
            using var ids = OrtValue.CreateTensorValueFromMemory(window.Ids, shape);
            using var mask = OrtValue.CreateTensorValueFromMemory(Enumerable.Repeat(1L, window.Ids.Length).ToArray(), shape);
            using var types = OrtValue.CreateTensorValueFromMemory(window.Types, shape);
            using var outputs = session.Run(options, Inputs, [ids, mask, types], ["labels"]);
            var found = outputs[0].GetTensorDataAsSpan<float>();
            for (var word = 0; word < window.Words; word++)
            {
                var a = expected.AsSpan(word * width, width);
                var b = found.Slice(window.FirstPieces[word] * width, width);
                for (var label = 0; label < width; label++)
                {
                    greatest = Math.Max(greatest, Math.Abs(a[label] - b[label]));
                }

                var size = ReaderTask.Attribution.Labels.Length;
                same += Best(a[..size]) == Best(b[..size]) ? 1 : 0;
                words++;
            }
        }

        return (greatest, (double)same / words);
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }
}
