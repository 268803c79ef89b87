using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Lacuna.TrainedReader.Network;

/// <summary>Guesses from a state which piece was hidden there, by its likeness to each word embedding (Devlin et al., NAACL 2019). Nothing of it ships.</summary>
internal sealed class GuessHead : Module<Tensor, Tensor>
{
    private readonly Linear _dense;
    private readonly LayerNorm _norm;
    private readonly Parameter _bias;
    private readonly Tensor _words;

    /// <param name="words">The word embeddings, which stay as they are.</param>
    public GuessHead(Tensor words)
        : base("guess")
    {
        _words = words.detach();
        var (count, hidden) = (words.shape[0], words.shape[1]);
        _dense = Linear(hidden, hidden);
        _norm = LayerNorm(hidden, eps: EncoderShape.Epsilon);
        _bias = Parameter(zeros(count));
        init.eye_(_dense.weight!);
        init.zeros_(_dense.bias!);
        init.constant_(_norm.weight!, 0.1);
        register_module("dense", _dense);
        register_module("norm", _norm);
        register_parameter("bias", _bias);
    }

    /// <param name="states">[hidden pieces, hidden].</param>
    /// <returns>A score for every piece of the vocabulary.</returns>
    public override Tensor forward(Tensor states)
    {
        using var scope = NewDisposeScope();
        return functional.linear(_norm.forward(functional.gelu(_dense.forward(states))), _words, _bias).MoveToOuterDisposeScope();
    }
}
