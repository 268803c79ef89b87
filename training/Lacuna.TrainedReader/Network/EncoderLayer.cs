using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Lacuna.TrainedReader.Network;

/// <summary>One layer of BERT (Devlin et al., NAACL 2019): self-attention, then two dense layers, each with a residual and a normalisation.</summary>
internal sealed class EncoderLayer : Module<Tensor, Tensor?, Tensor>
{
    private readonly Linear _query, _key, _value, _joined, _inner, _outer;
    private readonly LayerNorm _afterAttention, _afterDense;
    private readonly Dropout _dropout;
    private readonly int _heads, _headSize;
    private readonly ScalarType _precision;

    public EncoderLayer(EncoderShape shape, double dropout, ScalarType precision)
        : base("layer")
    {
        (_heads, _headSize, _precision) = (shape.Heads, shape.Hidden / shape.Heads, precision);
        _query = Linear(shape.Hidden, shape.Hidden);
        _key = Linear(shape.Hidden, shape.Hidden);
        _value = Linear(shape.Hidden, shape.Hidden);
        _joined = Linear(shape.Hidden, shape.Hidden);
        _inner = Linear(shape.Hidden, shape.Inner);
        _outer = Linear(shape.Inner, shape.Hidden);
        _afterAttention = LayerNorm(shape.Hidden, eps: EncoderShape.Epsilon);
        _afterDense = LayerNorm(shape.Hidden, eps: EncoderShape.Epsilon);
        _dropout = Dropout(dropout);
        register_module("attention__self__query", _query);
        register_module("attention__self__key", _key);
        register_module("attention__self__value", _value);
        register_module("attention__output__dense", _joined);
        register_module("attention__output__LayerNorm", _afterAttention);
        register_module("intermediate__dense", _inner);
        register_module("output__dense", _outer);
        register_module("output__LayerNorm", _afterDense);
        register_module("dropout", _dropout);
    }

    /// <summary>True to round weights and states as the 8-bit network does.</summary>
    public bool IsRounded { get; set; }

    /// <remarks>No dropout on attention: it takes a slow way through the library and half the speed with it.</remarks>
    /// <param name="states">[batch, pieces, hidden].</param>
    /// <param name="mask">Added to the scores before the softmax; null when nothing is padded.</param>
    public override Tensor forward(Tensor states, Tensor? mask)
    {
        using var scope = NewDisposeScope();
        var rounded = Round(states);
        var context = functional.scaled_dot_product_attention(
            Split(Apply(_query, rounded)),
            Split(Apply(_key, rounded)),
            Split(Apply(_value, rounded)),
            attn_mask: mask,
            p: 0,
            is_casual: false);
        context = context.transpose(1, 2).contiguous().view(states.shape);
        var attended = _afterAttention.forward(states + _dropout.forward(Apply(_joined, Round(context))));
        var dense = Apply(_outer, Round(functional.gelu(Apply(_inner, Round(attended)))));
        return _afterDense.forward(attended + _dropout.forward(dense)).MoveToOuterDisposeScope();
    }

    private Tensor Split(Tensor states) => states.view(states.shape[0], states.shape[1], _heads, _headSize).transpose(1, 2);

    /// <summary>Matrix products in the working precision; all else stays in 32 bits.</summary>
    private Tensor Apply(Linear layer, Tensor states)
    {
        var weights = IsRounded ? layer.weight! + Rounding.OfWeights(layer.weight!) : layer.weight!;
        return _precision == ScalarType.Float32
            ? functional.linear(states, weights, layer.bias!)
            : functional.linear(states.to_type(_precision), weights.to_type(_precision), layer.bias!.to_type(_precision)).to_type(ScalarType.Float32);
    }

    private Tensor Round(Tensor states) => IsRounded ? states + Rounding.OfStates(states) : states;
}
