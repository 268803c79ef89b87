using Lacuna.Core.Text;
using Lacuna.Reading.Attribution;

namespace Lacuna.Reading.Tests.Attribution;

public sealed class SubjectReaderTests
{
    [Theory]
    [InlineData("China did not mention Bucha.", "did not mention", "China")]
    [InlineData("The talks touched on Russia's invasion but lacked any word of Bucha.", "lacked", "The talks")]
    [InlineData("Wang Yi, who visited Kyiv, omitted Bucha.", "omitted", "Wang Yi")]
    [InlineData("On Monday the Chinese readout omits Bucha.", "omits", "the Chinese readout")]
    [InlineData("Putin spoke for an hour without mentioning Prigozhin.", "without mentioning", "Putin")]
    [InlineData("Kuleba said that China stayed silent.", "stayed", "China")]
    public void The_subject_is_what_the_verb_is_said_of(string text, string verb, string subject) => EveryCulture.Check(() => Assert.Equal(subject, Of(text, verb)));

    [Theory]
    [InlineData("Omitted from the text.", "Omitted")]
    [InlineData("No mention of Bucha.", "No")]
    public void Without_one_there_is_none(string text, string verb) => Assert.Null(Of(text, verb));

    [Fact]
    public void Words_outside_of_the_text_have_none()
    {
        var document = Read.Text("China spoke.");
        Assert.Null(SubjectReader.Of(document, new TextSpan(500, 3)));
        Assert.Null(SubjectReader.Of(document, default));
        Assert.Null(SubjectReader.Of(Read.Text(""), new TextSpan(0, 1)));
    }

    private static string? Of(string text, string verb) =>
        SubjectReader.Of(Read.Text(text), new TextSpan(text.IndexOf(verb, StringComparison.Ordinal), verb.Length))?.In(text);
}
