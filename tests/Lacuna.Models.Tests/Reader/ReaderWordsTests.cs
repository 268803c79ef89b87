using Lacuna.Models.Reader;

namespace Lacuna.Models.Tests.Reader;

public sealed class ReaderWordsTests
{
    [Theory]
    [InlineData("\" Yes , \" he said .", "“* Yes* ,* ”* he said .")]
    [InlineData("`` Yes '' -LRB- no -RRB-", "“* Yes* ”* ( no )")]
    [InlineData("« Oui » and „ ja ”", "“* Oui* ”* and “* ja* ”*")]
    [InlineData("the minister ’s aide did n’t say they ’re", "the minister 's aide did n't say they 're")]
    public void Marks_become_the_networks_own_and_quoted_words_are_known(string words, string expected)
    {
        var shown = ReaderWords.Prepare(words.Split(' ')).Select(word => word.Text + (word.IsQuoted ? "*" : ""));
        Assert.Equal(expected, string.Join(' ', shown));
    }

    [Theory]
    [InlineData("talks", WordForm.Lower)]
    [InlineData("Kyiv", WordForm.Capitalised)]
    [InlineData("NATO", WordForm.Upper)]
    [InlineData("McGrath", WordForm.Mixed)]
    [InlineData("iPhone", WordForm.Mixed)]
    [InlineData("24th", WordForm.Number)]
    [InlineData("…", WordForm.Sign)]
    [InlineData("", WordForm.Sign)]
    [InlineData("外交部", WordForm.Lower)]
    [InlineData("\ud83d", WordForm.Sign)]
    public void The_form_of_a_word_is_what_lower_casing_takes_away(string word, WordForm form) => EveryCulture.Check(() => Assert.Equal(form, ReaderWords.FormOf(word)));

    [Fact]
    public void Stretches_of_a_text_are_read_as_their_copies_are()
    {
        const string Text = "“Peace,” Kuleba’s aide said";
        ReadOnlyMemory<char>[] stretches = [.. new[] { 0..1, 1..6, 6..7, 7..8, 9..15, 15..17, 18..22, 23..27 }.Select(range => Text.AsMemory()[range])];
        var copies = stretches.Select(stretch => stretch.ToString()).ToArray();
        Assert.Equal(
            ReaderWords.Prepare(copies).Select(word => (word.Text.ToString(), word.Type)),
            ReaderWords.Prepare(stretches).Select(word => (word.Text.ToString(), word.Type)));
    }
}
