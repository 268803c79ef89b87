using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Lacuna.TrainedReader.Fitting;

/// <summary>An exponential running average of weights, which does better than the last weights themselves (Polyak and Juditsky, 1992).</summary>
internal sealed class RunningAverage
{
    private readonly (Parameter Parameter, Tensor Average)[] _pairs;
    private readonly double _kept;
    private int _steps;

    public RunningAverage(IEnumerable<Parameter> parameters, double kept)
    {
        _kept = kept;
        _pairs = [.. parameters.Where(parameter => parameter.requires_grad).Select(parameter => (parameter, parameter.detach().clone()))];
    }

    /// <summary>Takes the weights in. Early on less of the old average is kept, so that the first weights do not linger.</summary>
    public void Update()
    {
        _steps++;
        var kept = Math.Min(_kept, (1.0 + _steps) / (10.0 + _steps));
        using var frozen = no_grad();
        foreach (var (parameter, average) in _pairs)
        {
            average.mul_(kept).add_(parameter, alpha: 1 - kept);
        }
    }

    /// <summary>Puts the average where the weights are and the weights where the average was; once more puts them back.</summary>
    public void Swap()
    {
        using var frozen = no_grad();
        foreach (var (parameter, average) in _pairs)
        {
            using var kept = parameter.detach().clone();
            parameter.copy_(average);
            average.copy_(kept);
        }
    }

    /// <summary>Takes the weights as the average after <paramref name="steps"/> steps.</summary>
    public void Restore(int steps)
    {
        _steps = steps;
        using var frozen = no_grad();
        foreach (var (parameter, average) in _pairs)
        {
            average.copy_(parameter);
        }
    }
}
