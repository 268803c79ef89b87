using System.Globalization;
using Lacuna.TrainedReader.Network;
using TorchSharp;
using static TorchSharp.torch;

namespace Lacuna.TrainedReader.Fitting;

/// <summary>The stage before all others: the encoder learns to guess hidden pieces of our texts (Gururangan et al., ACL 2020).</summary>
/// <remarks>
/// It comes from its makers fitted to tell what whole sentences are about, and has lost some of what single words need. Whole statements (F1 by halves)
/// on PolNeAR's development part: one run of the stages after it 72.3 with 22 passes of it and 70.8 without; the mean of eight runs 72.5, of four without 71.7.
/// With 41 passes, the mean of eight 72.9 and of twelve 73.0.
/// </remarks>
internal sealed class WordGuessing
{
    /// <summary>Pieces of the windows in which pieces are guessed.</summary>
    public const int WindowPieces = 192;

    private const int BatchesOfStep = 44;
    private const double Rate = 3e-4;
    private const double HeadRate = 3 * Rate;
    private const double WarmUp = 0.05;

    private readonly ReaderNetwork _network;
    private readonly BatchPlan _plan;
    private readonly FitOptions _options;
    private readonly string _folder;
    private readonly TextWriter _log;
    private readonly GuessHead _head;
    private readonly EncoderOptimizer _optimizer;

    /// <param name="network">Its encoder is fitted.</param>
    /// <param name="plan">Windows of the texts.</param>
    /// <param name="options">How it is fitted.</param>
    /// <param name="folder">Where the state is kept after each pass.</param>
    /// <param name="log">Gets a line a pass.</param>
    public WordGuessing(ReaderNetwork network, BatchPlan plan, FitOptions options, string folder, TextWriter log)
    {
        (_network, _plan, _options, _folder, _log, _head) = (network, plan, options, folder, log, new GuessHead(network.Encoder.Words));
        _optimizer = new EncoderOptimizer([.. network.Encoder.parameters().Where(parameter => parameter.requires_grad)], Rate, [.. _head.parameters()], HeadRate, secondKept: 0.98, least: 1e-6);
    }

    /// <summary>Fits the encoder; a run that was cut off goes on after its last whole pass.</summary>
    public void Run()
    {
        var first = Restore();
        var steps = _plan.Epoch(0, _options.Seed).Chunk(BatchesOfStep).Count();
        var schedule = new Schedule(steps * _options.GuessingPasses, WarmUp);
        for (var pass = first; pass < _options.GuessingPasses; pass++)
        {
            random.manual_seed(_options.Seed + pass);
            var (hiding, loss, step) = (new Random(_options.Seed + pass), 0.0, 0);
            _network.train();
            foreach (var batches in _plan.Epoch(pass, _options.Seed).Chunk(BatchesOfStep))
            {
                loss += Step(batches, hiding, schedule.At((pass * steps) + step++));
            }

            Save(pass + 1);
            _log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"guessing, pass {pass + 1} of {_options.GuessingPasses}: loss {loss / step:F3}"));
            _log.Flush();
        }

        _network.eval();
    }

    private string At(int pass) => Path.Combine(_folder, $"pass-{pass.ToString(CultureInfo.InvariantCulture)}");

    private void Save(int pass) => WholeFolder.Write(At(pass), unfinished =>
    {
        _network.save(Path.Combine(unfinished, "weights"));
        _head.save(Path.Combine(unfinished, "head"));
        _optimizer.Adam.save_state_dict(Path.Combine(unfinished, "optimizer"));
    });

    private int Restore()
    {
        var last = WholeFolder.Count(At);
        if (last > 0)
        {
            _network.load(Path.Combine(At(last), "weights"));
            _head.load(Path.Combine(At(last), "head"));
            _optimizer.Adam.load_state_dict(Path.Combine(At(last), "optimizer"));
        }

        return last;
    }

    private double Step(Window[][] batches, Random hiding, double share)
    {
        _optimizer.Begin(share);
        var total = 0.0;
        foreach (var windows in batches)
        {
            using var scope = NewDisposeScope();
            var loss = Loss([.. windows.Select(window => HiddenPieces.Of(window, hiding))]) / batches.Length;
            loss.backward();
            total += loss.ToDouble();
        }

        _optimizer.End();
        return total;
    }

    private Tensor Loss(HiddenPieces[] hidden)
    {
        var batch = new Batch([.. hidden.Select(each => each.Window)]);
        var states = _network.Encoder.forward(batch.Ids, batch.Types, batch.Mask);
        var width = states.shape[1];
        var places = tensor(hidden.SelectMany((each, row) => each.Places.Select(place => (row * width) + place)).ToArray());
        var chosen = states.reshape(-1, states.shape[2]).index_select(0, places);
        return nn.functional.cross_entropy(_head.forward(chosen), tensor(hidden.SelectMany(each => each.Gold).ToArray()));
    }
}
