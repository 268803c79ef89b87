using Onnx;
using DataType = Onnx.TensorProto.Types.DataType;

namespace Lacuna.Training.Networks;

/// <summary>Rewrites a network so that its constant matrices are held in 8 bits, one scale a column (a row for embeddings).</summary>
/// <remarks>
/// One scale for a whole tensor is never used: a few wide columns would set it and the mean cosine to the full network would fall
/// from 0.99 to below 0.9. Activations are quantised as they come (ONNX DynamicQuantizeLinear), so no calibration text is needed.
/// </remarks>
internal sealed class Int8Quantiser(GraphProto graph)
{
    /// <summary>7 bits for factors of products: without VNNI, x86 adds pairs of 8-bit products in 16 bits and would saturate.</summary>
    private const int ProductLimit = 63;

    private const int LookupLimit = 127;

    /// <summary>Tables with fewer rows (positions, segments) are not worth a lookup of scales.</summary>
    private const int SmallTable = 1000;

    private readonly Dictionary<string, TensorProto> _weights = graph.Initializer.ToDictionary(weight => weight.Name, StringComparer.Ordinal);
    private readonly HashSet<string> _quantisedInputs = new(StringComparer.Ordinal);

    /// <summary>Rewrites the graph in place and returns the number of matrices now held in 8 bits.</summary>
    public int Run()
    {
        var nodes = graph.Node.ToList();
        graph.Node.Clear();
        var count = 0;
        foreach (var node in nodes)
        {
            if (node.OpType == "MatMul" && FindMatrix(node.Input[1]) is { } factor)
            {
                RewriteProduct(node, factor);
                count++;
            }
            else if (node.OpType == "Gather" && FindMatrix(node.Input[0]) is { } table && table.Dims[0] > SmallTable)
            {
                RewriteLookup(node, table);
                count++;
            }
            else
            {
                graph.Node.Add(node);
            }
        }

        return count;
    }

    private TensorProto? FindMatrix(string name) =>
        _weights.TryGetValue(name, out var weight) && weight.DataType == (int)DataType.Float && weight.Dims.Count == 2 ? weight : null;

    private void RewriteProduct(NodeProto node, TensorProto factor)
    {
        int rows = (int)factor.Dims[0], columns = (int)factor.Dims[1];
        var values = Network.Floats(factor);
        var scales = new float[columns];
        for (var i = 0; i < values.Length; i++)
        {
            scales[i % columns] = Math.Max(scales[i % columns], Math.Abs(values[i]));
        }

        var quantised = Quantise(values, scales, ProductLimit, i => i % columns);
        var (input, name, output) = (node.Input[0], factor.Name, node.Output[0]);
        Replace(
            factor,
            Network.Tensor(name + ".q", quantised, rows, columns),
            Network.Tensor(name + ".scale", scales, columns),
            Network.Tensor(name + ".zero", new sbyte[columns], columns));
        if (_quantisedInputs.Add(input))
        {
            Add("DynamicQuantizeLinear", [input], [input + ".q", input + ".scale", input + ".zero"]);
        }

        Add("MatMulInteger", [input + ".q", name + ".q", input + ".zero", name + ".zero"], [output + ".int"]);
        AddCast(output + ".int", output + ".float");
        Add("Mul", [input + ".scale", name + ".scale"], [output + ".scale"]);
        Add("Mul", [output + ".float", output + ".scale"], [output]);
    }

    private void RewriteLookup(NodeProto node, TensorProto table)
    {
        int rows = (int)table.Dims[0], columns = (int)table.Dims[1];
        var values = Network.Floats(table);
        var scales = new float[rows];
        for (var i = 0; i < values.Length; i++)
        {
            scales[i / columns] = Math.Max(scales[i / columns], Math.Abs(values[i]));
        }

        var quantised = Quantise(values, scales, LookupLimit, i => i / columns);
        var (ids, name, output) = (node.Input[1], table.Name, node.Output[0]);
        Replace(table, Network.Tensor(name + ".q", quantised, rows, columns), Network.Tensor(name + ".scale", scales, rows, 1));
        Add("Gather", [name + ".q", ids], [output + ".int"]);
        Add("Gather", [name + ".scale", ids], [output + ".scale"]);
        AddCast(output + ".int", output + ".float");
        Add("Mul", [output + ".float", output + ".scale"], [output]);
    }

    /// <summary>Turns <paramref name="peaks"/> (greatest magnitude a group) into scales and gives the values in units of them.</summary>
    private static sbyte[] Quantise(float[] values, float[] peaks, int limit, Func<int, int> groupOf)
    {
        for (var group = 0; group < peaks.Length; group++)
        {
            peaks[group] = Math.Max(peaks[group], 1e-8f) / limit;
        }

        var quantised = new sbyte[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            quantised[i] = (sbyte)Math.Clamp(MathF.Round(values[i] / peaks[groupOf(i)]), -limit, limit);
        }

        return quantised;
    }

    private void Replace(TensorProto old, params TensorProto[] by)
    {
        graph.Initializer.Remove(old);
        graph.Initializer.AddRange(by);
    }

    private void Add(string operation, string[] inputs, string[] outputs) =>
        graph.Node.Add(new NodeProto { OpType = operation, Name = outputs[0], Input = { inputs }, Output = { outputs } });

    private void AddCast(string input, string output) => graph.Node.Add(new NodeProto
    {
        OpType = "Cast",
        Name = output,
        Input = { input },
        Output = { output },
        Attribute = { new AttributeProto { Name = "to", Type = AttributeProto.Types.AttributeType.Int, I = (long)DataType.Float } },
    });
}
