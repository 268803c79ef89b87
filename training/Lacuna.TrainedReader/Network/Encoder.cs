using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Lacuna.TrainedReader.Network;

/// <summary>A BERT encoder: word pieces and their types to one state a piece.</summary>
internal sealed class Encoder : Module<Tensor, Tensor, Tensor, Tensor>
{
    private readonly Embedding _words, _positions, _types;
    private readonly LayerNorm _norm;
    private readonly Dropout _dropout;
    private readonly EncoderLayer[] _layers;

    public Encoder(EncoderShape shape, double dropout = 0.1, ScalarType precision = ScalarType.Float32)
        : base("encoder")
    {
        _words = Embedding(shape.Vocabulary, shape.Hidden);
        _positions = Embedding(shape.Positions, shape.Hidden);
        _types = Embedding(shape.Types, shape.Hidden);
        _norm = LayerNorm(shape.Hidden, eps: EncoderShape.Epsilon);
        _dropout = Dropout(dropout);
        register_module("embeddings__word_embeddings", _words);
        register_module("embeddings__position_embeddings", _positions);
        register_module("embeddings__token_type_embeddings", _types);
        register_module("embeddings__LayerNorm", _norm);
        register_module("dropout", _dropout);
        _layers = [.. Enumerable.Range(0, shape.Layers).Select(_ => new EncoderLayer(shape, dropout, precision))];
        for (var i = 0; i < _layers.Length; i++)
        {
            register_module($"encoder__layer__{i}", _layers[i]);
        }
    }

    /// <summary>True to round weights and states as the 8-bit network does.</summary>
    public bool IsRounded
    {
        get => _layers[0].IsRounded;
        set => Array.ForEach(_layers, layer => layer.IsRounded = value);
    }

    /// <summary>The word embeddings, one a row.</summary>
    public Tensor Words => _words.weight!;

    /// <summary>Word embeddings are not trained: they hold half of all weights and few of the words are seen often enough to move well. They are rounded to 8 bits once.</summary>
    public void FreezeWords()
    {
        _words.weight!.requires_grad = false;
        Rounding.Rows(_words.weight);
    }

    /// <param name="ids">[batch, pieces].</param>
    /// <param name="types">[batch, pieces].</param>
    /// <param name="mask">[batch, pieces], 1 where there is a piece, 0 where there is padding.</param>
    public override Tensor forward(Tensor ids, Tensor types, Tensor mask)
    {
        using var scope = NewDisposeScope();
        using var places = arange(ids.shape[1], dtype: ScalarType.Int64).unsqueeze(0);
        var states = _words.forward(ids) + _positions.forward(places) + _types.forward(types);
        states = _dropout.forward(_norm.forward(states));
        var isPadded = mask.sum().ToInt64() != mask.numel();
        var added = isPadded ? (1f - mask.to_type(ScalarType.Float32)).mul(-10000f).unsqueeze(1).unsqueeze(1) : null;
        foreach (var layer in _layers)
        {
            states = layer.forward(states, added);
        }

        return states.MoveToOuterDisposeScope();
    }
}
