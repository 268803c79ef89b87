using Lacuna.TrainedReader.Fitting;
using Lacuna.TrainedReader.Network;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Lacuna.TrainedReader.Tests.Fitting;

[Collection(RandomDraws.Name)]
public sealed class CheckpointTests : IDisposable
{
    private static readonly EncoderShape Small = new(Vocabulary: 20, Hidden: 8, Layers: 1, Heads: 2, Inner: 8, Positions: 16);

    private readonly WrittenFolder _folder = new();

    static CheckpointTests() => NativeLibraries.Load();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_run_that_was_cut_off_goes_on_with_the_weights_and_the_average_of_its_last_whole_epoch()
    {
        var run = new Run(_folder.Path);
        run.Move(1);
        run.Checkpoint.Save(1, 100);
        run.Move(2);
        run.Checkpoint.Save(2, 200);
        var (weights, average) = (run.Weights(), run.Average());
        run.Move(3);
        Directory.CreateDirectory(Path.Combine(_folder.Path, "epoch-3.unfinished"));

        var other = new Run(_folder.Path);
        Assert.Equal(2, other.Checkpoint.Restore());
        Assert.Equal(weights, other.Weights());
        Assert.Equal(average, other.Average());
        Assert.NotEqual(weights, average);
    }

    [Fact]
    public void A_new_run_begins_at_the_beginning()
    {
        var run = new Run(_folder.Path);
        var before = run.Weights();
        Assert.Equal(0, run.Checkpoint.Restore());
        Assert.Equal(before, run.Weights());
    }

    [Fact]
    public void The_mean_of_epochs_is_the_mean_of_their_averages()
    {
        var run = new Run(_folder.Path);
        run.Move(1);
        run.Checkpoint.Save(1, 100);
        var first = run.Average();
        run.Move(5);
        run.Checkpoint.Save(2, 200);
        var second = run.Average();

        Checkpoint.LoadAverage([Path.Combine(_folder.Path, "epoch-1"), Path.Combine(_folder.Path, "epoch-2")], run.Network);
        Assert.All(run.Weights().Zip(first.Zip(second)), pair => Assert.Equal((pair.Second.First + pair.Second.Second) / 2, pair.First, 1e-5f));
    }

    private sealed class Run
    {
        private readonly RunningAverage _average;

        public Run(string folder)
        {
            Network = new ReaderNetwork(new Encoder(Small), Small);
            var trained = Network.parameters().ToList();
            _average = new RunningAverage(trained, 0.9);
            Checkpoint = new Checkpoint(folder, Network, _average, new AdamW([new AdamW.ParamGroup(trained)], 1e-3));
        }

        public ReaderNetwork Network { get; }

        public Checkpoint Checkpoint { get; }

        /// <summary>Adds to every weight, as a step of fitting would.</summary>
        public void Move(float by)
        {
            using var frozen = no_grad();
            foreach (var parameter in Network.parameters())
            {
                parameter.add_(by);
            }

            _average.Update();
        }

        public float[] Weights() => [.. Network.parameters().SelectMany(parameter => parameter.detach().contiguous().data<float>().ToArray())];

        public float[] Average()
        {
            _average.Swap();
            var average = Weights();
            _average.Swap();
            return average;
        }
    }
}
