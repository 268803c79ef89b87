using System.Runtime.InteropServices;
using System.Text;

namespace Lacuna.Tests.Onnx;

/// <summary>Writes small ONNX files, field by field (onnx.proto of ONNX 1.16), so that tests and benchmarks need no further package for it.</summary>
internal sealed class OnnxGraph
{
    private const int Float = 1, Int8 = 3, Int64 = 7;

    /// <summary>IR 8 and operator set 17 hold every operator that is used here.</summary>
    private const int Format = 8, Operators = 17;

    private readonly List<byte[]> _graph = [];
    private readonly List<byte[]> _metadata = [];

    /// <summary>An input of 64-bit integers with two free dimensions.</summary>
    public void AddInput(string name) => _graph.Add(Message(11, Value(name, Int64, Text(2, "batch"), Text(2, "pieces"))));

    /// <summary>An output of floating-point numbers: two free dimensions and <paramref name="width"/>.</summary>
    public void AddOutput(string name, int width) => _graph.Add(Message(12, Value(name, Float, Text(2, "batch"), Text(2, "pieces"), Number(1, width))));

    public void AddWeight(string name, float[] values, params int[] shape) => AddWeight(name, Float, MemoryMarshal.AsBytes(values.AsSpan()), shape);

    public void AddWeight(string name, sbyte[] values, params int[] shape) => AddWeight(name, Int8, MemoryMarshal.AsBytes(values.AsSpan()), shape);

    public void AddWeight(string name, long[] values, params int[] shape) => AddWeight(name, Int64, MemoryMarshal.AsBytes(values.AsSpan()), shape);

    /// <summary>A node; its attributes are whole numbers or lists of them.</summary>
    public void AddNode(string operation, string[] inputs, string[] outputs, params (string Name, int[] Values, bool IsList)[] attributes) => _graph.Add(Message(1, Join(
    [
        .. inputs.Select(input => Text(1, input)),
        .. outputs.Select(output => Text(2, output)),
        Text(3, outputs[0]),
        Text(4, operation),
        .. attributes.Select(attribute => Message(5, Join(attribute.IsList
            ? [Text(1, attribute.Name), .. attribute.Values.Select(value => Number(8, value)), Number(20, 7)]
            : [Text(1, attribute.Name), Number(3, attribute.Values[0]), Number(20, 2)]))),
    ])));

    public void AddMetadata(string key, string value) => _metadata.Add(Message(14, Join(Text(1, key), Text(2, value))));

    public void Save(string path)
    {
        using var file = File.Create(path);
        file.Write(Number(1, Format));
        file.Write(Message(8, Number(2, Operators)));
        foreach (var entry in _metadata)
        {
            file.Write(entry);
        }

        var name = Text(2, "graph");
        file.Write(Head(7, name.Length + _graph.Sum(part => (long)part.Length)));
        file.Write(name);
        foreach (var part in _graph)
        {
            file.Write(part);
        }
    }

    private void AddWeight(string name, int type, ReadOnlySpan<byte> values, int[] shape) =>
        _graph.Add(Message(5, Join([.. shape.Select(size => Number(1, size)), Number(2, type), Text(8, name), Message(9, values)])));

    private static byte[] Value(string name, int type, params byte[][] dimensions) => Join(
        Text(1, name),
        Message(2, Message(1, Join(Number(1, type), Message(2, Join([.. dimensions.Select(dimension => Message(1, dimension))]))))));

    private static byte[] Text(int field, string text) => Message(field, Encoding.UTF8.GetBytes(text));

    private static byte[] Message(int field, ReadOnlySpan<byte> content) => [.. Head(field, content.Length), .. content];

    private static byte[] Number(int field, long value) => [.. Variable(field << 3), .. Variable(value)];

    private static byte[] Head(int field, long length) => [.. Variable((field << 3) | 2), .. Variable(length)];

    private static byte[] Variable(long value)
    {
        var bytes = new List<byte>();
        for (var rest = (ulong)value; ; rest >>= 7)
        {
            if (rest < 0x80)
            {
                bytes.Add((byte)rest);
                return [.. bytes];
            }

            bytes.Add((byte)(rest | 0x80));
        }
    }

    private static byte[] Join(params byte[][] parts)
    {
        var joined = new byte[parts.Sum(part => part.Length)];
        var at = 0;
        foreach (var part in parts)
        {
            part.CopyTo(joined, at);
            at += part.Length;
        }

        return joined;
    }
}
