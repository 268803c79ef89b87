using System.Runtime.InteropServices;
using Google.Protobuf;
using Onnx;
using DataType = Onnx.TensorProto.Types.DataType;

namespace Lacuna.Training.Networks;

/// <summary>Small conveniences over the ONNX messages.</summary>
internal static class Network
{
    /// <summary>Leaves only the nodes, weights and outputs that <paramref name="output"/> needs.</summary>
    public static void KeepOnly(GraphProto graph, string output)
    {
        var needed = new HashSet<string>(StringComparer.Ordinal) { output };
        for (var i = graph.Node.Count - 1; i >= 0; i--)
        {
            if (graph.Node[i].Output.Any(needed.Contains))
            {
                needed.UnionWith(graph.Node[i].Input);
            }
            else
            {
                graph.Node.RemoveAt(i);
            }
        }

        Retain(graph.Initializer, weight => needed.Contains(weight.Name));
        Retain(graph.Input, input => needed.Contains(input.Name));
        Retain(graph.Output, value => value.Name == output);
        graph.ValueInfo.Clear();
    }

    /// <summary>The values of a 32-bit floating-point tensor in row order.</summary>
    public static float[] Floats(TensorProto tensor) => tensor.RawData.IsEmpty
        ? [.. tensor.FloatData]
        : MemoryMarshal.Cast<byte, float>(tensor.RawData.Span).ToArray();

    public static TensorProto Tensor(string name, float[] values, params long[] shape) =>
        Tensor(name, DataType.Float, MemoryMarshal.AsBytes(values.AsSpan()), shape);

    public static TensorProto Tensor(string name, sbyte[] values, params long[] shape) =>
        Tensor(name, DataType.Int8, MemoryMarshal.AsBytes(values.AsSpan()), shape);

    private static TensorProto Tensor(string name, DataType type, ReadOnlySpan<byte> values, long[] shape)
    {
        var tensor = new TensorProto { Name = name, DataType = (int)type, RawData = ByteString.CopyFrom(values) };
        tensor.Dims.AddRange(shape);
        return tensor;
    }

    private static void Retain<T>(IList<T> list, Func<T, bool> keep)
    {
        for (var i = list.Count - 1; i >= 0; i--)
        {
            if (!keep(list[i]))
            {
                list.RemoveAt(i);
            }
        }
    }
}
