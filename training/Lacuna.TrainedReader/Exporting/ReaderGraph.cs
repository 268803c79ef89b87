using Lacuna.TrainedReader.Network;
using Lacuna.Training.Networks;
using Onnx;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using DataType = Onnx.TensorProto.Types.DataType;
using Graph = Lacuna.Training.Networks.Network;

namespace Lacuna.TrainedReader.Exporting;

/// <summary>Writes a fitted network as an ONNX graph: the packaged encoder's graph with the fitted weights and the heads on top.</summary>
internal static class ReaderGraph
{
    private const string States = "last_hidden_state";

    /// <summary>The network in 32-bit floating point, its decoding weights in the metadata.</summary>
    public static ModelProto Write(ReaderNetwork network, string metadata)
    {
        using var frozen = no_grad();
        var model = PackagedModel.ReadNetwork();
        Graph.KeepOnly(model.Graph, States);
        new EncoderWeights(model.Graph).CopyFrom(network.Encoder);
        model.Graph.Output.Clear();
        AddHead(model.Graph, "labels", network.LabelHead);
        AddHead(model.Graph, "links", network.LinkHead);
        model.ProducerName = "Lacuna.TrainedReader";
        model.ProducerVersion = "";
        model.MetadataProps.Clear();
        model.MetadataProps.Add(new StringStringEntryProto { Key = "reader", Value = metadata });
        return model;
    }

    private static void AddHead(GraphProto graph, string name, Linear head)
    {
        using var scope = NewDisposeScope();
        long hidden = head.weight!.shape[1], width = head.weight.shape[0];
        graph.Initializer.Add(Graph.Tensor(name + ".weight", Floats(head.weight.t()), hidden, width));
        graph.Initializer.Add(Graph.Tensor(name + ".bias", Floats(head.bias!), width));
        graph.Node.Add(new NodeProto { OpType = "MatMul", Name = name + ".product", Input = { States, name + ".weight" }, Output = { name + ".product" } });
        graph.Node.Add(new NodeProto { OpType = "Add", Name = name, Input = { name + ".product", name + ".bias" }, Output = { name } });
        var shape = new TensorShapeProto { Dim = { new TensorShapeProto.Types.Dimension { DimParam = "batch" }, new TensorShapeProto.Types.Dimension { DimParam = "sequence" }, new TensorShapeProto.Types.Dimension { DimValue = width } } };
        graph.Output.Add(new ValueInfoProto { Name = name, Type = new TypeProto { TensorType = new TypeProto.Types.Tensor { ElemType = (int)DataType.Float, Shape = shape } } });
    }

    private static float[] Floats(Tensor values) => values.detach().contiguous().data<float>().ToArray();
}
