using System.Diagnostics;
using System.Globalization;
using Lacuna.TrainedReader.Network;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Lacuna.TrainedReader.Fitting;

/// <summary>Fits the network and keeps a checkpoint after every epoch, from which a cut-off run goes on.</summary>
internal sealed class Fitter
{
    private const int StepsBetweenLines = 50;

    private readonly ReaderNetwork _network;
    private readonly BatchPlan _plan;
    private readonly FitOptions _options;
    private readonly FitStage _stage;
    private readonly Checkpoint _checkpoint;
    private readonly TextWriter _log;
    private readonly RunningAverage _average;
    private readonly EncoderOptimizer _optimizer;

    public Fitter(ReaderNetwork network, BatchPlan plan, FitStage stage, FitOptions options, string folder, TextWriter log)
    {
        (_network, _plan, _stage, _options, _log) = (network, plan, stage, options, log);
        var inEncoder = network.Encoder.parameters().Select(parameter => parameter.Handle).ToHashSet();
        List<Parameter> trained = [.. network.parameters().Where(parameter => parameter.requires_grad)];
        _average = new RunningAverage(trained, options.Averaging);
        _optimizer = new EncoderOptimizer(
            [.. trained.Where(parameter => inEncoder.Contains(parameter.Handle))],
            stage.EncoderRate,
            [.. trained.Where(parameter => !inEncoder.Contains(parameter.Handle))],
            options.HeadRate);
        _checkpoint = new Checkpoint(folder, network, _average, _optimizer.Adam);
    }

    /// <summary>Fits; after each epoch calls <paramref name="afterEpoch"/> with the averaged weights in place. They are in place at the end too.</summary>
    public void Run(Action<int> afterEpoch)
    {
        var first = _checkpoint.Restore();
        var perEpoch = Enumerable.Range(0, _stage.Epochs).Select(epoch => _plan.Epoch(epoch, _options.Seed).Count).ToArray();
        var schedule = new Schedule(perEpoch.Sum(), _options.WarmUp);
        var step = perEpoch.Take(first).Sum();
        Line($"{_stage.Name}: {perEpoch.Sum()} steps in {_stage.Epochs} epochs; begins with epoch {first + 1}");
        for (var epoch = first; epoch < _stage.Epochs; epoch++)
        {
            random.manual_seed(_options.Seed + epoch);
            step = RunEpoch(epoch, step, schedule);
            _checkpoint.Save(epoch + 1, step);
            _average.Swap();
            _network.eval();
            afterEpoch(epoch + 1);
            _average.Swap();
        }

        _average.Swap();
        _network.eval();
    }

    private int RunEpoch(int epoch, int step, Schedule schedule)
    {
        _network.train();
        var (watch, total, pieces, count) = (Stopwatch.StartNew(), 0.0, 0L, 0);
        foreach (var windows in _plan.Epoch(epoch, _options.Seed))
        {
            using var scope = NewDisposeScope();
            _optimizer.Begin(schedule.At(step++));
            var loss = new Batch(windows).Loss(_network);
            loss.backward();
            _optimizer.End();
            _average.Update();
            total += loss.ToSingle();
            pieces += windows.Sum(window => window.Ids.Length);
            count++;
            if (count % StepsBetweenLines == 0)
            {
                Line($"epoch {epoch + 1} step {step}: loss {total / StepsBetweenLines:F4}, {pieces / watch.Elapsed.TotalSeconds:F0} pieces/s");
                (total, pieces) = (0, 0);
                watch.Restart();
            }
        }

        return step;
    }

    private void Line(FormattableString text)
    {
        _log.WriteLine(text.ToString(CultureInfo.InvariantCulture));
        _log.Flush();
    }
}
