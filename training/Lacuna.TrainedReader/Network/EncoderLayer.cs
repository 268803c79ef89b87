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

    /// <param name="states">[batch, pieces, hidden].</param>
    /// <param name="mask">Added to the scores before the softmax; null when nothing is padded.</param>
    public override Tensor forward(Tensor states, Tensor? mask)
    {
        using var scope = NewDisposeScope();
        var context = functional.scaled_dot_product_attention(
            Split(Apply(_query, states)),
            Split(Apply(_key, states)),
            Split(Apply(_value, states)),
            attn_mask: mask,
            p: 0,
            is_casual: false);
        context = context.transpose(1, 2).contiguous().view(states.shape);
        var attended = _afterAttention.forward(states + _dropout.forward(Apply(_joined, context)));
        var dense = Apply(_outer, functional.gelu(Apply(_inner, attended)));
        return _afterDense.forward(attended + _dropout.forward(dense)).MoveToOuterDisposeScope();
    }

    private Tensor Split(Tensor states) => states.view(states.shape[0], states.shape[1], _heads, _headSize).transpose(1, 2);

    /// <summary>Matrix products in the working precision; all else stays in 32 bits.</summary>
    private Tensor Apply(Linear layer, Tensor states) => _precision == ScalarType.Float32
        ? layer.forward(states)
        : functional.linear(states.to_type(_precision), layer.weight!.to_type(_precision), layer.bias!.to_type(_precision)).to_type(ScalarType.Float32);
}
