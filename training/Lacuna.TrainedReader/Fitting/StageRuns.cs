using System.Globalization;
using Lacuna.TrainedReader.Network;

namespace Lacuna.TrainedReader.Fitting;

/// <summary>Fits one stage several times over from the same weights, each time on the same texts in another order, and leaves the mean in the network.</summary>
/// <remarks>Weights that set out from one place may be averaged, and the mean reads better than each (Wortsman et al., ICML 2022).</remarks>
internal sealed class StageRuns(ReaderNetwork network, FitStage stage, FitOptions options, string folder)
{
    /// <param name="plan">The texts of the stage.</param>
    /// <param name="log">Gets a line every few steps.</param>
    /// <param name="afterEpoch">Called with the run, from 1 on, and the epoch, with the averaged weights in place.</param>
    public void Fit(BatchPlan plan, TextWriter log, Action<int, int> afterEpoch)
    {
        network.Encoder.IsRounded = stage.IsRounded;
        var start = Path.Combine(folder, "start");
        if (!File.Exists(start))
        {
            Directory.CreateDirectory(folder);
            network.save(start + ".unfinished");
            File.Move(start + ".unfinished", start);
        }

        for (var run = 1; run <= options.Runs; run++)
        {
            network.load(start);
            var own = options with { Seed = options.Seed + (100 * run) };
            var number = run;
            new Fitter(network, plan, stage, own, FolderOf(run), log).Run(epoch => afterEpoch(number, epoch));
        }

        Checkpoint.LoadAverage([.. Enumerable.Range(1, options.Runs).Select(run => Path.Combine(FolderOf(run), $"epoch-{stage.Epochs.ToString(CultureInfo.InvariantCulture)}"))], network);
    }

    private string FolderOf(int run) => Path.Combine(folder, $"run-{run.ToString(CultureInfo.InvariantCulture)}");
}
