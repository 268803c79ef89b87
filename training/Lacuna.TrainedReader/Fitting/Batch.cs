using Lacuna.TrainedReader.Network;
using TorchSharp;
using static TorchSharp.torch;

namespace Lacuna.TrainedReader.Fitting;

/// <summary>Windows of one corpus side by side, padded to the longest.</summary>
internal sealed class Batch
{
    private readonly IReadOnlyList<Window> _windows;
    private readonly int _words;

    public Batch(IReadOnlyList<Window> windows)
    {
        _windows = windows;
        var pieces = windows.Max(window => window.Ids.Length);
        _words = windows.Max(window => window.Words);
        Ids = Pad(windows, pieces, window => window.Ids);
        Types = Pad(windows, pieces, window => window.Types);
        Mask = Pad(windows, pieces, window => [.. Enumerable.Repeat(1L, window.Ids.Length)]);
        FirstPieces = Pad(windows, _words, window => [.. window.FirstPieces.Select(piece => (long)piece)]);
    }

    public IReadOnlyList<Window> Windows => _windows;

    public Tensor Ids { get; }

    public Tensor Types { get; }

    public Tensor Mask { get; }

    public Tensor FirstPieces { get; }

    /// <summary>The sum of the losses of all that the corpus marks, a word.</summary>
    public Tensor Loss(ReaderNetwork network)
    {
        using var scope = NewDisposeScope();
        var (labels, links) = network.forward(Ids, Types, Mask, FirstPieces);
        var words = _windows.Sum(window => window.Words);
        var loss = zeros(1);
        foreach (var task in ReaderTask.All.Where(_windows[0].Document.Labels.ContainsKey))
        {
            var (scores, gold, lengths) = ChainsOf(task, labels);
            loss += network.Chain(task).forward(scores, gold, lengths) / words;
        }

        for (var kind = 0; kind < ReaderTask.LinkKinds.Length; kind++)
        {
            if (PairsOf(network, kind, links) is { } pairs)
            {
                loss += nn.functional.binary_cross_entropy_with_logits(pairs.Scores, pairs.Gold);
            }
        }

        return loss.MoveToOuterDisposeScope();
    }

    /// <summary>Scores, gold labels and lengths of the paragraphs; each is a chain of its own.</summary>
    public (Tensor Scores, Tensor Gold, Tensor Lengths) ChainsOf(ReaderTask task, Tensor labels)
    {
        var rows = _windows.SelectMany((window, row) => window.Paragraphs.Select(range => (window, row, range.Start.Value, Length: range.End.Value - range.Start.Value))).ToList();
        var longest = rows.Max(row => row.Length);
        var places = new long[rows.Count * longest];
        var gold = new long[places.Length];
        for (var i = 0; i < rows.Count; i++)
        {
            var (window, row, start, length) = rows[i];
            var marked = window.Document.Labels[task];
            for (var word = 0; word < length; word++)
            {
                places[(i * longest) + word] = (row * _words) + start + word;
                gold[(i * longest) + word] = marked[window.FirstWord + start + word];
            }
        }

        var size = task.Labels.Length;
        var scores = labels.slice(2, task.FirstLabel, task.FirstLabel + size, 1).reshape(-1, size).index_select(0, tensor(places)).view(rows.Count, longest, size);
        return (scores, tensor(gold, [rows.Count, longest]), tensor(rows.Select(row => (long)row.Length).ToArray()));
    }

    /// <summary>Scores of the pairs of a linking word and a possible target, and 1 for those that are linked, in the order of <see cref="LinkQuestion.Of"/> window by window; null when the corpus marks none or the windows hold none.</summary>
    public (Tensor Scores, Tensor Gold)? PairsOf(ReaderNetwork network, int kind, Tensor links)
    {
        List<long> from = [], to = [];
        List<float> gold = [];
        for (var row = 0; row < _windows.Count; row++)
        {
            var start = (row * _words) - _windows[row].FirstWord;
            foreach (var question in LinkQuestion.Of(_windows[row], kind))
            {
                foreach (var (word, isLinked) in question.Targets)
                {
                    from.Add(start + question.From);
                    to.Add(start + word);
                    gold.Add(isLinked ? 1 : 0);
                }
            }
        }

        if (gold.Count == 0)
        {
            return null;
        }

        var flat = links.reshape(-1, links.shape[2]);
        var offset = 2L * ReaderNetwork.LinkSize * kind;
        var first = flat.index_select(0, tensor(from.ToArray())).slice(1, offset, offset + ReaderNetwork.LinkSize, 1);
        var second = flat.index_select(0, tensor(to.ToArray())).slice(1, offset + ReaderNetwork.LinkSize, offset + (2 * ReaderNetwork.LinkSize), 1);
        var scores = (first * second).sum(1) + network.LinkBias[kind];
        return (scores, tensor(gold.ToArray()));
    }

    private static Tensor Pad(IReadOnlyList<Window> windows, int width, Func<Window, long[]> row)
    {
        var values = new long[windows.Count * width];
        for (var i = 0; i < windows.Count; i++)
        {
            row(windows[i]).CopyTo(values, i * width);
        }

        return tensor(values, [windows.Count, width]);
    }
}
