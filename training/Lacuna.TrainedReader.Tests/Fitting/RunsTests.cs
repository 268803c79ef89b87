using Lacuna.Models.Pieces;
using Lacuna.Models.Reader;
using Lacuna.TrainedReader.Corpora;
using Lacuna.TrainedReader.Fitting;
using Lacuna.TrainedReader.Network;
using TorchSharp;
using static TorchSharp.torch;

namespace Lacuna.TrainedReader.Tests.Fitting;

[Collection(RandomDraws.Name)]
public sealed class RunsTests : IDisposable
{
    private static readonly EncoderShape Small = new(Hidden: 8, Layers: 1, Heads: 2, Inner: 8, Positions: 64, Types: ReaderWord.Types);
    private static readonly FitOptions Options = new() { GuessingPasses = 2, Runs = 2, BatchPieces = 60, WindowPieces = [40], Threads = 1, IsBrainFloat = false };
    private static readonly FitStage Stage = new("small", [new Talk()], Epochs: 1, EncoderRate: 1e-3, IsRounded: true);

    private readonly WrittenFolder _folder = new();

    static RunsTests()
    {
        NativeLibraries.Load();
        set_num_threads(1);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Guessing_that_was_cut_off_goes_on_after_its_last_whole_pass()
    {
        var whole = Guess("whole");
        Directory.CreateDirectory(At("cut"));
        CopyFolder(Path.Combine(At("whole"), "pass-1"), Path.Combine(At("cut"), "pass-1"));
        var cut = Guess("cut");
        Assert.All(whole.Zip(cut), pair => Assert.Equal(pair.First, pair.Second, 1e-5f));
        Assert.NotEqual(Weights(NewNetwork()), whole);
    }

    [Fact]
    public void Every_run_of_a_stage_sets_out_from_the_same_weights_and_their_mean_is_left()
    {
        var network = NewNetwork();
        var start = Weights(network);
        new StageRuns(network, Stage, Options, At("stage")).Fit(Plan(), TextWriter.Null, (_, _) => { });
        var mean = Weights(network);

        var other = NewNetwork();
        float[] Run(int run)
        {
            Checkpoint.LoadAverage([Path.Combine(At("stage"), $"run-{run}", "epoch-1")], other);
            return Weights(other);
        }

        var (first, second) = (Run(1), Run(2));
        Assert.NotEqual(first, second);
        Assert.All(first.Zip(second, mean), each => Assert.Equal((each.First + each.Second) / 2, each.Third, 1e-5f));
        other.load(Path.Combine(At("stage"), "start"));
        Assert.Equal(start, Weights(other));
    }

    [Fact]
    public void A_stage_that_was_cut_off_keeps_its_start_and_its_whole_runs()
    {
        var network = NewNetwork();
        new StageRuns(network, Stage, Options, At("stage")).Fit(Plan(), TextWriter.Null, (_, _) => { });
        var mean = Weights(network);
        Directory.Delete(Path.Combine(At("stage"), "run-2"), recursive: true);
        List<int> runs = [];
        new StageRuns(network, Stage, Options, At("stage")).Fit(Plan(), TextWriter.Null, (run, _) => runs.Add(run));
        Assert.Equal([2], runs);
        Assert.All(mean.Zip(Weights(network)), pair => Assert.Equal(pair.First, pair.Second, 1e-5f));
    }

    private float[] Guess(string name)
    {
        var network = NewNetwork();
        new WordGuessing(network, Plan(), Options, At(name), TextWriter.Null).Run();
        return Weights(network);
    }

    private static BatchPlan Plan() =>
        new([new Talk()], "", new WindowCutter(WordPieces.Open(Path.Combine(AppContext.BaseDirectory, "models", "sentence-encoder.vocab.txt"))), Options);

    private static ReaderNetwork NewNetwork()
    {
        random.manual_seed(1);
        var encoder = new Encoder(Small);
        encoder.FreezeWords();
        return new ReaderNetwork(encoder, Small);
    }

    private static float[] Weights(ReaderNetwork network) => [.. network.parameters().Where(parameter => parameter.requires_grad).SelectMany(parameter => parameter.detach().contiguous().data<float>().ToArray())];

    private string At(string name) => Path.Combine(_folder.Path, name);

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }

    /// <summary>Some sentences with a source and a cue.</summary>
    private sealed class Talk : ICorpus
    {
        public string Name => "talk";

        public string? Licence => "none";

        public bool MarksAttribution => true;

        public IEnumerable<LabelledDocument> Read(string dataFolder) => Enumerable.Range(0, 12).Select(i => new LabelledDocument(
            Name,
            [ReaderWords.Prepare(["The", "minister", "said", "that", i % 2 == 0 ? "trade" : "peace", "matters", "."])])
        {
            Labels = { [ReaderTask.Attribution] = [1, 2, 3, 5, 6, 6, 0] },
        });
    }
}
