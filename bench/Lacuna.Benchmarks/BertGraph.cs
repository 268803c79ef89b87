using Lacuna.Tests.Onnx;

namespace Lacuna.Benchmarks;

/// <summary>An encoder of the size of BERT-base with random weights, in plain operators, to measure against: 12 layers, 768 numbers a state, 110 million weights.</summary>
/// <remarks>It has no attention mask, since no window is padded; that makes it a little faster than the real one.</remarks>
internal sealed class BertGraph
{
    private const int Vocabulary = 30522, Positions = 512, Types = 2, Layers = 12, Hidden = 768, Inner = 3072, Heads = 12;

    private readonly OnnxGraph _graph = new();
    private readonly Random _random = new(1);
    private readonly bool _isInt8;

    private BertGraph(bool isInt8) => _isInt8 = isInt8;

    /// <summary>Writes it; with <paramref name="isInt8"/> its matrices are held in 8 bits, one scale a column, and activations are quantised as they come.</summary>
    public static void Write(string path, bool isInt8)
    {
        var bert = new BertGraph(isInt8);
        bert.Build();
        bert._graph.Save(path);
    }

    private void Build()
    {
        _graph.AddInput("input_ids");
        _graph.AddInput("token_type_ids");
        _graph.AddWeight("shape.heads", [0L, 0, Heads, Hidden / Heads], 4);
        _graph.AddWeight("shape.states", [0L, 0, Hidden], 3);
        _graph.AddWeight("head.scale", [1 / MathF.Sqrt(Hidden / Heads)]);
        _graph.AddWeight("gelu.root", [MathF.Sqrt(2)]);
        _graph.AddWeight("gelu.one", [1f]);
        _graph.AddWeight("gelu.half", [0.5f]);

        var states = Normalise("embeddings", Embed());
        for (var layer = 0; layer < Layers; layer++)
        {
            var name = $"layer{layer}";
            var attended = Normalise(name + ".attended", Node("Add", name + ".attention.sum", states, Attend(name, states)));
            var dense = Dense(name + ".outer", Gelu(name, Dense(name + ".inner", attended, Hidden, Inner)), Inner, Hidden);
            states = Normalise(name + ".dense", Node("Add", name + ".dense.sum", attended, dense));
        }

        _graph.AddNode("Identity", [states], ["states"]);
        _graph.AddOutput("states", Hidden);
    }

    private string Embed()
    {
        _graph.AddWeight("words", Numbers(Vocabulary * Hidden), Vocabulary, Hidden);
        _graph.AddWeight("types", Numbers(Types * Hidden), Types, Hidden);
        _graph.AddWeight("positions", Numbers(Positions * Hidden), Positions, Hidden);
        _graph.AddWeight("zero", [0L], 1);
        _graph.AddWeight("one", [1L], 1);
        Node("Shape", "ids.shape", "input_ids");
        _graph.AddWeight("two", [2L], 1);
        Node("Slice", "ids.length", "ids.shape", "one", "two");
        Node("Slice", "positions.used", "positions", "zero", "ids.length");
        var words = Node("Add", "words.types", Node("Gather", "words.found", "words", "input_ids"), Node("Gather", "types.found", "types", "token_type_ids"));
        return Node("Add", "embedded", words, "positions.used");
    }

    private string Attend(string name, string states)
    {
        var query = Split(name + ".query", states, [0, 2, 1, 3]);
        var key = Split(name + ".key", states, [0, 2, 3, 1]);
        var value = Split(name + ".value", states, [0, 2, 1, 3]);
        var scores = Node("Mul", name + ".scaled", Node("MatMul", name + ".scores", query, key), "head.scale");
        _graph.AddNode("Softmax", [scores], [name + ".shares"], ("axis", [-1], false));
        var context = Node("MatMul", name + ".context", name + ".shares", value);
        _graph.AddNode("Transpose", [context], [name + ".turned"], ("perm", [0, 2, 1, 3], true));
        return Dense(name + ".joined", Node("Reshape", name + ".context.states", name + ".turned", "shape.states"), Hidden, Hidden);
    }

    private string Split(string name, string states, int[] order)
    {
        var heads = Node("Reshape", name + ".split", Dense(name, states, Hidden, Hidden), "shape.heads");
        _graph.AddNode("Transpose", [heads], [name + ".heads"], ("perm", order, true));
        return name + ".heads";
    }

    private string Gelu(string name, string states)
    {
        var error = Node("Erf", name + ".gelu.erf", Node("Div", name + ".gelu.root", states, "gelu.root"));
        var product = Node("Mul", name + ".gelu.product", states, Node("Add", name + ".gelu.one", error, "gelu.one"));
        return Node("Mul", name + ".gelu", product, "gelu.half");
    }

    private string Normalise(string name, string states)
    {
        _graph.AddWeight(name + ".norm.scale", Enumerable.Repeat(1f, Hidden).ToArray(), Hidden);
        _graph.AddWeight(name + ".norm.bias", new float[Hidden], Hidden);
        return Node("LayerNormalization", name + ".norm", states, name + ".norm.scale", name + ".norm.bias");
    }

    private string Dense(string name, string states, int rows, int columns)
    {
        _graph.AddWeight(name + ".bias", Numbers(columns), columns);
        return Node("Add", name + ".dense", _isInt8 ? Product8(name, states, rows, columns) : Product(name, states, rows, columns), name + ".bias");
    }

    private string Product(string name, string states, int rows, int columns)
    {
        _graph.AddWeight(name + ".weight", Numbers(rows * columns), rows, columns);
        return Node("MatMul", name + ".product", states, name + ".weight");
    }

    private string Product8(string name, string states, int rows, int columns)
    {
        var bytes = new byte[rows * columns];
        _random.NextBytes(bytes);
        _graph.AddWeight(name + ".weight", Array.ConvertAll(bytes, value => (sbyte)((value & 127) - 64)), rows, columns);
        _graph.AddWeight(name + ".zero", new sbyte[columns], columns);
        _graph.AddWeight(name + ".scale", Enumerable.Repeat(4e-4f, columns).ToArray(), columns);
        _graph.AddNode("DynamicQuantizeLinear", [states], [name + ".q", name + ".q.scale", name + ".q.zero"]);
        Node("MatMulInteger", name + ".int", name + ".q", name + ".weight", name + ".q.zero", name + ".zero");
        _graph.AddNode("Cast", [name + ".int"], [name + ".float"], ("to", [1], false));
        return Node("Mul", name + ".product", name + ".float", Node("Mul", name + ".both", name + ".q.scale", name + ".scale"));
    }

    private string Node(string operation, string output, params string[] inputs)
    {
        _graph.AddNode(operation, inputs, [output]);
        return output;
    }

    private float[] Numbers(int count)
    {
        var numbers = new float[count];
        for (var i = 0; i < count; i++)
        {
            numbers[i] = (_random.NextSingle() - 0.5f) * 0.07f;
        }

        return numbers;
    }
}
