using System.Globalization;
using Lacuna.TrainedReader.Network;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Lacuna.TrainedReader.Fitting;

/// <summary>The state of a run after its last whole epoch, in files that replace each other only when complete.</summary>
internal sealed class Checkpoint(string folder, ReaderNetwork network, RunningAverage average, AdamW optimizer)
{
    private string At(int epoch) => Path.Combine(folder, $"epoch-{epoch.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>Writes weights, average and optimiser of a finished epoch.</summary>
    public void Save(int epoch, int step) => WholeFolder.Write(At(epoch), unfinished =>
    {
        network.save(Path.Combine(unfinished, "weights"));
        average.Swap();
        network.save(Path.Combine(unfinished, "average"));
        average.Swap();
        optimizer.save_state_dict(Path.Combine(unfinished, "optimizer"));
        File.WriteAllText(Path.Combine(unfinished, "step"), step.ToString(CultureInfo.InvariantCulture));
    });

    /// <summary>Puts the newest saved state back; the number of finished epochs, 0 when there is none.</summary>
    public int Restore()
    {
        var last = WholeFolder.Count(At);
        if (last > 0)
        {
            network.load(Path.Combine(At(last), "average"));
            average.Restore(int.Parse(File.ReadAllText(Path.Combine(At(last), "step")), CultureInfo.InvariantCulture));
            network.load(Path.Combine(At(last), "weights"));
            optimizer.load_state_dict(Path.Combine(At(last), "optimizer"));
        }

        return last;
    }

    /// <summary>Puts the mean of the averaged weights of finished epochs, each a folder, into <paramref name="network"/>.</summary>
    /// <remarks>Weights of one run lie near enough to be averaged, and their mean does better than each (Wortsman et al., ICML 2022).</remarks>
    public static void LoadAverage(IReadOnlyList<string> epochs, ReaderNetwork network)
    {
        using var frozen = no_grad();
        var parameters = network.parameters().ToList();
        var sums = parameters.Select(parameter => zeros_like(parameter)).ToList();
        foreach (var epoch in epochs)
        {
            network.load(Path.Combine(epoch, "average"));
            foreach (var (sum, parameter) in sums.Zip(parameters))
            {
                sum.add_(parameter);
            }
        }

        foreach (var (sum, parameter) in sums.Zip(parameters))
        {
            parameter.copy_(sum.div_(epochs.Count));
        }
    }
}
