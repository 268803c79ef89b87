using Lacuna.Core.Text;
using Lacuna.Reading.Tests.Attribution;
using Lacuna.Reading.Trained;

namespace Lacuna.Reading.Tests.Trained;

public sealed class TrainedWordsTests
{
    [Theory]
    [InlineData("They didn't say.", "They did n't say .")]
    [InlineData("He’s said we’re done", "He ’s said we ’re done")]
    [InlineData("I'll go, she'd stay", "I 'll go , she 'd stay")]
    [InlineData("They cannot lose Kyiv's vote", "They can not lose Kyiv 's vote")]
    [InlineData("O'Brien of Côte d'Ivoire", "O'Brien of Côte d'Ivoire")]
    [InlineData("“War,” he said.", "“ War , ” he said .")]
    public void Words_are_parted_as_treebanks_do(string text, string words)
    {
        var read = Read.Text(text);
        var places = new List<TextSpan>();
        TrainedWords.Add(read, read.Paragraphs[0], places);
        Assert.Equal(words, string.Join(' ', places.Select(place => place.In(text))));
    }
}
