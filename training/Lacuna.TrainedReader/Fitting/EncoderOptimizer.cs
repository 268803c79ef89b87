using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Lacuna.TrainedReader.Fitting;

/// <summary>Moves an encoder and the heads on it by steps of their own sizes (AdamW; Loshchilov and Hutter, ICLR 2019).</summary>
internal sealed class EncoderOptimizer
{
    private const double DecayOfWeights = 0.01;
    private const double GreatestGradient = 1.0;

    private readonly IReadOnlyList<Parameter> _trained;
    private readonly double[] _rates;

    /// <param name="encoder">The encoder's weights.</param>
    /// <param name="encoderRate">Their greatest step.</param>
    /// <param name="heads">The heads' weights.</param>
    /// <param name="headRate">Their greatest step.</param>
    /// <param name="secondKept">Share of the squares of former gradients that is kept at each step.</param>
    /// <param name="least">Added to the root of the squares.</param>
    public EncoderOptimizer(IReadOnlyList<Parameter> encoder, double encoderRate, IReadOnlyList<Parameter> heads, double headRate, double secondKept = 0.999, double least = 1e-8)
    {
        (_trained, _rates) = ([.. encoder, .. heads], [encoderRate, headRate]);
        Adam = new AdamW([Group(encoder, encoderRate), Group(heads, headRate)], encoderRate);

        AdamW.ParamGroup Group(IEnumerable<Parameter> parameters, double rate) =>
            new(parameters, new AdamW.Options { LearningRate = rate, InitialLearningRate = rate, weight_decay = DecayOfWeights, beta1 = 0.9, beta2 = secondKept, eps = least });
    }

    /// <summary>What is saved with a checkpoint.</summary>
    public AdamW Adam { get; }

    /// <summary>Begins a step of <paramref name="share"/> of the greatest, without gradients.</summary>
    public void Begin(double share)
    {
        foreach (var (group, rate) in Adam.ParamGroups.Zip(_rates))
        {
            group.LearningRate = rate * share;
        }

        Adam.zero_grad();
    }

    /// <summary>Ends the step, by the gradients that have come together since it began.</summary>
    public void End()
    {
        nn.utils.clip_grad_norm_(_trained, GreatestGradient);
        Adam.step();
    }
}
