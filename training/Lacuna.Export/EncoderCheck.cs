using System.Reflection;
using FastBertTokenizer;
using Microsoft.ML.OnnxRuntime;
using Lacuna.Training.Networks;

namespace Lacuna.Export;

/// <summary>Measures how near the quantised network stays to the full one on a few sentences of ours.</summary>
internal sealed class EncoderCheck
{
    private readonly BertTokenizer _tokenizer = new();

    public EncoderCheck(string vocabulary)
    {
        using var reader = new StringReader(vocabulary);
        _tokenizer.LoadVocabulary(reader, convertInputToLowercase: true);
    }

    /// <summary>Mean and least cosine between the sentence vectors of two networks.</summary>
    public (double Mean, double Least) Compare(byte[] full, byte[] quantised)
    {
        using var fullSession = new InferenceSession(full);
        using var quantisedSession = new InferenceSession(quantised);
        var cosines = Sentences().Select(sentence => Cosine(Encode(fullSession, sentence), Encode(quantisedSession, sentence))).ToList();
        return (cosines.Average(), cosines.Min());
    }

    private static IEnumerable<string> Sentences()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("check-sentences.txt")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private float[] Encode(InferenceSession session, string sentence)
    {
        var ids = _tokenizer.Encode(sentence, 256).InputIds.ToArray();
        var mask = new long[ids.Length];
        Array.Fill(mask, 1);
        using var idTensor = Tensor(ids);
        using var maskTensor = Tensor(mask);
        using var typeTensor = Tensor(new long[ids.Length]);
        using var run = new RunOptions();
        using var outputs = session.Run(
            run, ["input_ids", "attention_mask", "token_type_ids"], [idTensor, maskTensor, typeTensor], [Program.EncoderOutput]);
        var states = outputs[0].GetTensorDataAsSpan<float>();
        var sum = new float[states.Length / ids.Length];
        for (var i = 0; i < states.Length; i++)
        {
            sum[i % sum.Length] += states[i];
        }

        return sum;
    }

    private static OrtValue Tensor(long[] values) => OrtValue.CreateTensorValueFromMemory(values, [1, values.Length]);

    private static double Cosine(float[] a, float[] b)
    {
        double product = 0, squareA = 0, squareB = 0;
        for (var i = 0; i < a.Length; i++)
        {
            product += a[i] * b[i];
            squareA += a[i] * a[i];
            squareB += b[i] * b[i];
        }

        return product / Math.Sqrt(squareA * squareB);
    }
}
