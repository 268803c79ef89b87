using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Models.Reader;
using Lacuna.TrainedReader.Network;
using static TorchSharp.torch;

namespace Lacuna.TrainedReader.Fitting;

/// <summary>Exact-match F1 of sources, cues and contents on labelled documents, a paragraph at a time, as the published figures are counted (Wang et al., COLING 2022).</summary>
/// <remarks>Spans are decoded as the product decodes them, but for the temperature, which is fitted only when a network is exported, and for spans of unsure bounds, which count for nothing here.</remarks>
internal sealed class SpanCheck(ReaderTask task, IReadOnlyList<Window> windows)
{
    /// <summary>The figures of all kinds of span in one line.</summary>
    /// <param name="network">The network.</param>
    /// <param name="differences">Takes the paragraphs that were read otherwise than they are marked; may be null.</param>
    public string Run(ReaderNetwork network, TextWriter? differences = null)
    {
        using var frozen = no_grad();
        var (between, first, last) = network.Chain(task).Weights();
        var decoder = new SpanDecoder(new ReaderTaskWeights(task.Name, task.Labels, between, first, last, Temperature: 1));
        var spanLabels = new SpanLabels(task.Labels);
        var kinds = task.Labels.Where(label => label.StartsWith("B-", StringComparison.Ordinal)).Select(label => label[2..]).ToArray();
        var counts = kinds.ToDictionary(kind => kind, _ => (Right: 0, Gold: 0, Found: 0), StringComparer.Ordinal);
        foreach (var part in windows.OrderBy(window => window.Ids.Length).Chunk(12))
        {
            using var scope = NewDisposeScope();
            var batch = new Batch(part);
            var (labels, _) = network.forward(batch.Ids, batch.Types, batch.Mask, batch.FirstPieces);
            var scores = labels.slice(2, task.FirstLabel, task.FirstLabel + task.Labels.Length, 1).contiguous().data<float>().ToArray();
            var row = (int)labels.shape[1] * task.Labels.Length;
            for (var i = 0; i < part.Length; i++)
            {
                foreach (var range in part[i].Paragraphs)
                {
                    var own = scores.AsSpan((i * row) + (range.Start.Value * task.Labels.Length), (range.End.Value - range.Start.Value) * task.Labels.Length);
                    var gold = part[i].Document.Labels[task].AsSpan(part[i].FirstWord + range.Start.Value, range.End.Value - range.Start.Value);
                    var a = spanLabels.SpansOf(gold).Select(span => (Kind: spanLabels.KindOf(span.Begin)!, Start: span.First, span.End)).ToHashSet();
                    var b = Read(decoder, own);
                    if (differences is not null && !a.SetEquals(b))
                    {
                        var words = part[i].Document.Paragraphs.SelectMany(paragraph => paragraph).Skip(part[i].FirstWord + range.Start.Value).Take(gold.Length).Select(word => word.Text.ToString()).ToArray();
                        differences.WriteLine($"- marked {Marked(words, a)}\n  read   {Marked(words, b)}");
                    }

                    foreach (var kind in kinds)
                    {
                        var c = counts[kind];
                        counts[kind] = (c.Right + b.Count(span => span.Kind == kind && a.Contains(span)), c.Gold + a.Count(span => span.Kind == kind), c.Found + b.Count(span => span.Kind == kind));
                    }
                }
            }
        }

        return task.Name + ": " + string.Join(", ", kinds.Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind} P {Share(counts[kind].Right, counts[kind].Found):F1} R {Share(counts[kind].Right, counts[kind].Gold):F1} F1 {200.0 * counts[kind].Right / Math.Max(1, counts[kind].Gold + counts[kind].Found):F1}")));
    }

    private static string Marked(string[] words, HashSet<(string Kind, int Start, int End)> spans)
    {
        var shown = words.ToArray();
        foreach (var (kind, start, end) in spans)
        {
            shown[start] = $"[{kind} {shown[start]}";
            shown[end - 1] += "]";
        }

        return string.Join(' ', shown);
    }

    private static HashSet<(string Kind, int Start, int End)> Read(SpanDecoder decoder, ReadOnlySpan<float> scores)
    {
        var spans = ImmutableArray.CreateBuilder<ReadSpan>();
        decoder.Decode(scores, 0, spans);
        return [.. spans.Where(span => span.Probability >= ReaderModel.LeastExact).Select(span => (span.Kind, span.First, span.End))];
    }

    private static double Share(int part, int whole) => 100.0 * part / Math.Max(1, whole);
}
