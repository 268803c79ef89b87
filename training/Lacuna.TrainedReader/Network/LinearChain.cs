using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Lacuna.TrainedReader.Network;

/// <summary>A linear-chain conditional random field over labels (Lafferty et al., ICML 2001).</summary>
internal sealed class LinearChain : Module<Tensor, Tensor, Tensor, Tensor>
{
    private readonly Parameter _between, _first, _last;
    private readonly int _labels;

    public LinearChain(string name, int labels)
        : base(name)
    {
        _labels = labels;
        _between = Parameter(zeros(labels, labels));
        _first = Parameter(zeros(labels));
        _last = Parameter(zeros(labels));
        register_parameter("between", _between);
        register_parameter("first", _first);
        register_parameter("last", _last);
    }

    /// <summary>Negative log-likelihood of the gold labels, summed over the batch.</summary>
    /// <param name="scores">[batch, words, labels].</param>
    /// <param name="gold">[batch, words]; anything past the length.</param>
    /// <param name="lengths">[batch], at least 1 each.</param>
    public override Tensor forward(Tensor scores, Tensor gold, Tensor lengths) => Loss(scores, gold, lengths, _between, _first, _last);

    /// <summary>The same with scores and weights divided by <paramref name="temperature"/>: what is least where the probabilities come true.</summary>
    public Tensor Loss(Tensor scores, Tensor gold, Tensor lengths, float temperature)
    {
        using var scope = NewDisposeScope();
        return Loss(scores / temperature, gold, lengths, _between / temperature, _first / temperature, _last / temperature).MoveToOuterDisposeScope();
    }

    private Tensor Loss(Tensor scores, Tensor gold, Tensor lengths, Tensor between, Tensor first, Tensor last)
    {
        using var scope = NewDisposeScope();
        var words = scores.shape[1];
        using var places = arange(words, dtype: ScalarType.Int64).unsqueeze(0);
        var mask = places < lengths.unsqueeze(1);
        var maskNumbers = mask.to_type(ScalarType.Float32);

        var own = scores.gather(2, gold.unsqueeze(2)).squeeze(2);
        var goldScore = (own * maskNumbers).sum(1) + first.index_select(0, gold.select(1, 0));
        var finals = gold.gather(1, (lengths - 1).unsqueeze(1)).squeeze(1);
        goldScore += last.index_select(0, finals);
        if (words > 1)
        {
            var steps = between.view(-1).index_select(0, ((gold.slice(1, 0, words - 1, 1) * _labels) + gold.slice(1, 1, words, 1)).reshape(-1)).view(-1, words - 1);
            goldScore += (steps * maskNumbers.slice(1, 1, words, 1)).sum(1);
        }

        var alpha = scores.select(1, 0) + first;
        for (var t = 1; t < words; t++)
        {
            var next = logsumexp(alpha.unsqueeze(2) + between.unsqueeze(0), 1) + scores.select(1, t);
            alpha = where(mask.select(1, t).unsqueeze(1), next, alpha);
        }

        return (logsumexp(alpha + last, 1) - goldScore).sum().MoveToOuterDisposeScope();
    }

    /// <summary>The weights: between labels in row order (from, to), then at the start, then at the end.</summary>
    public (float[] Between, float[] First, float[] Last) Weights() =>
        (_between.detach().data<float>().ToArray(), _first.detach().data<float>().ToArray(), _last.detach().data<float>().ToArray());
}
