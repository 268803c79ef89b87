using System.Runtime.InteropServices;
using Google.Protobuf;
using Lacuna.Training.Networks;
using Onnx;
using TorchSharp;
using static TorchSharp.torch;

namespace Lacuna.TrainedReader.Network;

/// <summary>The weights of a BERT network that is held as an ONNX graph, by their usual names.</summary>
/// <remarks>Weights of dense layers have lost their names in such graphs and lie transposed; each is found through the bias that is added to its product.</remarks>
internal sealed class EncoderWeights
{
    private readonly Dictionary<string, TensorProto> _tensors;
    private readonly Dictionary<string, (string Tensor, bool IsTransposed)> _places = new(StringComparer.Ordinal);

    public EncoderWeights(GraphProto graph)
    {
        _tensors = graph.Initializer.ToDictionary(tensor => tensor.Name, StringComparer.Ordinal);
        foreach (var name in _tensors.Keys.Where(name => name.EndsWith(".weight", StringComparison.Ordinal) || name.EndsWith(".bias", StringComparison.Ordinal)))
        {
            _places[name] = (name, false);
        }

        var makers = graph.Node.SelectMany(node => node.Output.Select(output => (output, node))).ToDictionary(pair => pair.output, pair => pair.node, StringComparer.Ordinal);
        foreach (var sum in graph.Node.Where(node => node.OpType == "Add"))
        {
            var bias = sum.Input.FirstOrDefault(input => input.EndsWith(".bias", StringComparison.Ordinal) && _tensors.ContainsKey(input));
            var product = sum.Input.FirstOrDefault(input => input != bias);
            if (bias is not null && product is not null && makers.TryGetValue(product, out var maker) && maker.OpType == "MatMul" && _tensors.ContainsKey(maker.Input[1]))
            {
                _places[bias[..^".bias".Length] + ".weight"] = (maker.Input[1], true);
            }
        }
    }

    /// <summary>Fills the encoder. Its table of token types may be longer than the graph's: every type then begins as the graph's first.</summary>
    public void CopyTo(Encoder encoder)
    {
        using var frozen = no_grad();
        foreach (var (name, parameter) in encoder.named_parameters())
        {
            using var scope = NewDisposeScope();
            var usual = UsualName(name);
            var (place, isTransposed) = _places[usual];
            var held = tensor(Lacuna.Training.Networks.Network.Floats(_tensors[place]), [.. _tensors[place].Dims]);
            if (isTransposed)
            {
                held = held.t();
            }

            if (usual == "embeddings.token_type_embeddings.weight")
            {
                held = held.slice(0, 0, 1, 1).expand(parameter.shape);
            }

            parameter.copy_(held);
        }
    }

    /// <summary>Writes the encoder's weights over the graph's.</summary>
    public void CopyFrom(Encoder encoder)
    {
        using var frozen = no_grad();
        foreach (var (name, parameter) in encoder.named_parameters())
        {
            using var scope = NewDisposeScope();
            var (place, isTransposed) = _places[UsualName(name)];
            var values = (isTransposed ? parameter.t() : parameter).contiguous();
            var held = _tensors[place];
            held.FloatData.Clear();
            held.Dims.Clear();
            held.Dims.AddRange(values.shape);
            held.RawData = ByteString.CopyFrom(MemoryMarshal.AsBytes(values.data<float>().ToArray().AsSpan()));
        }
    }

    /// <summary>"encoder.layer.0.output.dense.weight" of "encoder__layer__0.output__dense.weight".</summary>
    public static string UsualName(string name) => name.Replace("__", ".", StringComparison.Ordinal);
}
