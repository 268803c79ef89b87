using Lacuna.Models.Pieces;
using Lacuna.Models.Reader;
using Lacuna.TrainedReader.Corpora;
using Lacuna.TrainedReader.Fitting;

namespace Lacuna.TrainedReader.Tests.Fitting;

public sealed class HiddenPiecesTests
{
    private static readonly WordPieces Pieces = WordPieces.Open(Path.Combine(AppContext.BaseDirectory, "models", "sentence-encoder.vocab.txt"));

    [Fact]
    public void About_one_piece_in_seven_is_hidden_and_never_a_mark()
    {
        var window = Window();
        var hidden = HiddenPieces.Of(window, new Random(1));
        Assert.Equal((int)(0.15 * window.Ids.Length), hidden.Places.Length);
        Assert.Equal(hidden.Places.Distinct(), hidden.Places);
        Assert.All(hidden.Places, place => Assert.False(window.Ids[place] == Pieces.Start || window.Ids[place] == Pieces.End));
        Assert.Equal(hidden.Places.Select(place => window.Ids[place]), hidden.Gold);
    }

    [Fact]
    public void What_is_not_hidden_stays_and_the_window_itself_does_too()
    {
        var window = Window();
        var before = window.Ids.ToArray();
        var hidden = HiddenPieces.Of(window, new Random(1));
        Assert.Equal(before, window.Ids);
        Assert.All(Enumerable.Range(0, before.Length).Except(hidden.Places), place => Assert.Equal(before[place], hidden.Window.Ids[place]));
        Assert.Contains(hidden.Places, place => hidden.Window.Ids[place] == 103);
    }

    private static Window Window() => Assert.Single(new WindowCutter(Pieces).Cut(
        new LabelledDocument("test", [ReaderWords.Prepare([.. Enumerable.Repeat("peace", 80)]), ReaderWords.Prepare([.. Enumerable.Repeat("war", 60)])]),
        192));
}
