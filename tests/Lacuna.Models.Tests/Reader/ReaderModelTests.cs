using Lacuna.Models.Reader;

namespace Lacuna.Models.Tests.Reader;

public sealed class ReaderModelTests : IDisposable
{
    private readonly string _folder = TinyReader.Write();
    private readonly ReaderModel _model;

    public ReaderModelTests() => _model = new ReaderModel(new ReaderModelOptions { Folder = _folder });

    public void Dispose()
    {
        _model.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Spans_are_counted_over_all_paragraphs_task_by_task()
    {
        var read = _model.Read(TinyReader.Paragraphs("word source cue", "", "word person word cue"));
        Assert.Equal(
            [("attribution", "source", 1, 2), ("attribution", "cue", 2, 3), ("attribution", "cue", 6, 7), ("names", "person", 4, 5)],
            read.Spans.Select(span => (span.Task, span.Kind, span.First, span.End)));
        Assert.All(read.Spans, span => Assert.InRange(span.Probability, 0.8, 1));
    }

    [Fact]
    public async Task Closing_waits_for_readings_that_are_under_way_and_later_ones_are_refused()
    {
        var folder = TinyReader.Write();
        var model = new ReaderModel(new ReaderModelOptions { Folder = folder });
        model.OpenInBackground();
        var text = TinyReader.Paragraphs([.. Enumerable.Repeat("word source cue word", 200)]);
        var readings = Enumerable.Range(0, 20).Select(_ => Task.Run(() => model.Read(text), TestContext.Current.CancellationToken)).ToList();
        await Task.WhenAny(readings);
        model.Dispose();
        model.Dispose();
        foreach (var reading in readings)
        {
            Exception? fault = await Record.ExceptionAsync(() => reading);
            Assert.True(fault is null or OperationCanceledException or ObjectDisposedException, fault?.ToString());
        }

        Assert.Throws<ObjectDisposedException>(() => model.Read(text));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_cue_is_linked_to_its_source_by_both_their_vectors()
    {
        var read = _model.Read(TinyReader.Paragraphs("source word", "cue word"));
        Assert.Equal(1 / (1 + Math.Exp(-3)), read.LinkProbability("cue", 2, 0), 1e-3);
        Assert.Equal(1 / (1 + Math.Exp(3)), read.LinkProbability("cue", 0, 2), 1e-3);
        Assert.Throws<ArgumentException>(() => read.LinkProbability("friendship", 0, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => read.LinkProbability("cue", 0, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => read.LinkProbability("cue", -1, 0));
    }

    [Fact]
    public void A_temperature_makes_probabilities_more_even_and_leaves_the_spans()
    {
        var folder = TinyReader.Write(temperature: 3);
        using var warm = new ReaderModel(new ReaderModelOptions { Folder = folder });
        var text = TinyReader.Paragraphs("word source cue word");
        var (cool, even) = (_model.Read(text), warm.Read(text));
        Assert.Equal(cool.Spans.Select(span => span with { Probability = 0 }), even.Spans.Select(span => span with { Probability = 0 }));
        Assert.All(cool.Spans.Zip(even.Spans), pair => Assert.True(pair.First.Probability > pair.Second.Probability));
        Assert.Equal(1 / (1 + Math.Exp(-1)), even.LinkProbability("cue", 2, 1), 1e-3);
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_paragraph_longer_than_any_window_is_read_whole(int threads)
    {
        using var model = new ReaderModel(new ReaderModelOptions { Folder = _folder, Threads = threads });
        var text = string.Join(' ', Enumerable.Range(0, 1000).Select(i => i % 3 == 0 ? "cue" : i % 7 == 0 ? "source2" : "word"));
        var read = model.Read(TinyReader.Paragraphs("word", text, "cue"));
        Assert.Equal(334 + 1, read.Spans.Count(span => span.Kind == "cue"));
        Assert.Equal(Enumerable.Range(0, 1000).Count(i => i % 7 == 0 && i % 3 != 0), read.Spans.Count(span => span.Kind == "source"));
        Assert.Equal(Enumerable.Range(0, 334).Select(i => (3 * i) + 1).Append(1001), read.Spans.Where(span => span.Kind == "cue").Select(span => span.First));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud83d \udc00 \0 \u200d")]
    [InlineData("外交部 发言人 مرحبا")]
    public void Odd_text_is_read(string text) => Assert.Empty(_model.Read(TinyReader.Paragraphs(text, text)).Spans.Where(span => span.Probability > 0.5));

    [Fact]
    public void A_text_without_paragraphs_has_no_spans() => Assert.Empty(_model.Read([]).Spans);

    [Fact]
    public void Several_threads_read_alike()
    {
        var text = TinyReader.Paragraphs("source cue", "word person");
        var expected = _model.Read(text).Spans;
        Parallel.For(0, 200, _ => Assert.Equal(expected, _model.Read(text).Spans));
    }

    [Fact]
    public void A_missing_model_is_named_in_one_line()
    {
        using var model = new ReaderModel(new ReaderModelOptions { Folder = "/nowhere" });
        model.OpenInBackground();
        Assert.False(model.IsAvailable);
        var error = Assert.Throws<ModelMissingException>(() => model.Read(TinyReader.Paragraphs("word")));
        Assert.Equal("model file not found: /nowhere/reader.onnx", error.Message);
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("{}")]
    [InlineData("""{"tasks":[],"links":[],"windowPieces":24}""")]
    [InlineData("""{"tasks":[{"name":"x","labels":["O","B-a"],"between":[0,0,0,0],"first":[0,0],"last":[0,0],"temperature":1}],"links":[],"windowPieces":24}""")]
    public void A_model_whose_metadata_does_not_fit_is_named_in_one_line(string metadata)
    {
        var folder = TinyReader.Write(metadata: metadata);
        using var model = new ReaderModel(new ReaderModelOptions { Folder = folder });
        var error = Assert.Throws<ModelMissingException>(() => model.Read(TinyReader.Paragraphs("word")));
        Assert.StartsWith("model file cannot be read", error.Message, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(200)]
    public void A_model_file_that_was_cut_short_is_named_in_one_line(int bytes)
    {
        var folder = TinyReader.Write();
        var path = Path.Combine(folder, "reader.onnx");
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..bytes]);
        AssertDamaged(folder, path);
    }

    [Fact]
    public void A_model_file_of_something_else_is_named_in_one_line()
    {
        var folder = TinyReader.Write();
        var path = Path.Combine(folder, "reader.onnx");
        File.WriteAllText(path, "<!DOCTYPE html><title>404</title>");
        AssertDamaged(folder, path);
    }

    [Fact]
    public void A_network_without_a_readers_metadata_is_named_in_one_line()
    {
        var folder = TinyReader.Write(metadataKey: "other");
        AssertDamaged(folder, Path.Combine(folder, "reader.onnx"));
    }

    private static void AssertDamaged(string folder, string path)
    {
        using var model = new ReaderModel(new ReaderModelOptions { Folder = folder });
        model.OpenInBackground();
        Assert.True(model.IsAvailable);
        var error = Assert.Throws<ModelMissingException>(() => model.Read(TinyReader.Paragraphs("word")));
        Assert.Equal("model file cannot be read: " + path, error.Message);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_second_look_at_unsure_paragraphs_changes_nothing_where_both_looks_agree()
    {
        var folder = TinyReader.Write(temperature: 4);
        using var unsure = new ReaderModel(new ReaderModelOptions { Folder = folder });
        var text = TinyReader.Paragraphs("source cue word", "word source", "person cue");
        Assert.Equal(_model.Read(text).Spans.Select(span => span with { Probability = 0 }), unsure.Read(text).Spans.Select(span => span with { Probability = 0 }));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Reading_stops_when_asked()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => _model.Read(TinyReader.Paragraphs("word"), cancellation.Token));
    }
}
