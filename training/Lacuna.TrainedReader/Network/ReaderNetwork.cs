using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Lacuna.TrainedReader.Network;

/// <summary>The encoder with its heads: a score for every label of every task, and two vectors a word and kind of link.</summary>
/// <remarks>A link from word i to word j scores the dot product of i's first and j's second vector, plus a bias.</remarks>
internal sealed class ReaderNetwork : Module<Tensor, Tensor, Tensor, Tensor, (Tensor Labels, Tensor Links)>
{
    /// <summary>Length of a link vector.</summary>
    public const int LinkSize = 64;

    private readonly Encoder _encoder;
    private readonly Linear _labels, _links;
    private readonly Parameter _linkBias;
    private readonly Dropout _dropout;
    private readonly ModuleDict<LinearChain> _chains;

    public ReaderNetwork(Encoder encoder, EncoderShape shape)
        : base("reader")
    {
        _encoder = encoder;
        _labels = Linear(shape.Hidden, ReaderTask.All.Sum(task => task.Labels.Length));
        _links = Linear(shape.Hidden, 2 * LinkSize * ReaderTask.LinkKinds.Length);
        _linkBias = Parameter(zeros(ReaderTask.LinkKinds.Length));
        _dropout = Dropout(0.1);
        _chains = ModuleDict([.. ReaderTask.All.Select(task => (task.Name, new LinearChain(task.Name, task.Labels.Length)))]);
        register_module("encoder", _encoder);
        register_module("labels", _labels);
        register_module("links", _links);
        register_parameter("link_bias", _linkBias);
        register_module("dropout", _dropout);
        register_module("chains", _chains);
    }

    public Encoder Encoder => _encoder;

    public Linear LabelHead => _labels;

    public Linear LinkHead => _links;

    public Parameter LinkBias => _linkBias;

    public LinearChain Chain(ReaderTask task) => _chains[task.Name];

    /// <param name="ids">[batch, pieces].</param>
    /// <param name="types">[batch, pieces].</param>
    /// <param name="mask">[batch, pieces].</param>
    /// <param name="firstPieces">[batch, words]: where each word begins.</param>
    /// <returns>[batch, words, labels of all tasks] and [batch, words, 2 × link size × kinds].</returns>
    public override (Tensor Labels, Tensor Links) forward(Tensor ids, Tensor types, Tensor mask, Tensor firstPieces)
    {
        using var scope = NewDisposeScope();
        var states = _encoder.forward(ids, types, mask);
        var (batch, words, hidden) = (firstPieces.shape[0], firstPieces.shape[1], states.shape[2]);
        var chosen = _dropout.forward(states.gather(1, firstPieces.unsqueeze(2).expand(batch, words, hidden)));
        return (Apply(_labels, chosen).MoveToOuterDisposeScope(), Apply(_links, chosen).MoveToOuterDisposeScope());
    }

    private Tensor Apply(Linear head, Tensor states) => _encoder.IsRounded
        ? functional.linear(states + Rounding.OfStates(states), head.weight! + Rounding.OfWeights(head.weight!), head.bias!)
        : head.forward(states);
}
