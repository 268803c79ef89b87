using TorchSharp;
using static TorchSharp.torch;

namespace Lacuna.TrainedReader.Network;

/// <summary>Rounds values as the shipped 8-bit network will, so that the weights learn to bear it (Jacob et al., CVPR 2018).</summary>
/// <remarks>Gradients pass as if nothing had been rounded. Limits are those of <c>Int8Quantiser</c> and of ONNX DynamicQuantizeLinear.</remarks>
internal static class Rounding
{
    private const float WeightLimit = 63;
    private const float StateLimit = 255;

    /// <summary>One scale an output.</summary>
    public static Tensor OfWeights(Tensor weights)
    {
        using var scope = NewDisposeScope();
        using var frozen = no_grad();
        var held = weights.detach();
        var scales = held.abs().amax([1], keepdim: true).clamp_min(1e-8f) / WeightLimit;
        return (((held / scales).round() * scales) - held).MoveToOuterDisposeScope();
    }

    /// <summary>One scale for all, and a zero point, so that nothing is zero still.</summary>
    public static Tensor OfStates(Tensor states)
    {
        using var scope = NewDisposeScope();
        using var frozen = no_grad();
        var held = states.detach();
        var least = held.min().clamp_max(0f);
        var scale = (held.max().clamp_min(0f) - least).clamp_min(1e-8f) / StateLimit;
        var zero = (-least / scale).round();
        return (((((held / scale).round() + zero).clamp(0f, StateLimit) - zero) * scale) - held).MoveToOuterDisposeScope();
    }

    /// <summary>One scale a row, in place: for tables that are looked up and not trained.</summary>
    public static void Rows(Tensor table)
    {
        using var scope = NewDisposeScope();
        using var frozen = no_grad();
        var scales = table.abs().amax([1], keepdim: true).clamp_min(1e-8f) / 127f;
        table.copy_((table / scales).round() * scales);
    }
}
