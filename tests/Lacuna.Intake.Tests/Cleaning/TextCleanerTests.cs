using System.Text;
using CsCheck;
using Lacuna.Core.Documents;
using Lacuna.Intake.Cleaning;

namespace Lacuna.Intake.Tests.Cleaning;

public sealed class TextCleanerTests
{
    [Theory]
    [InlineData("one\r\ntwo\rthree\n", "one\ntwo\nthree\n")]
    [InlineData("para\u2029graph\u2028line\u0085end", "para\n\ngraph\nline\nend")]
    [InlineData("e\u0301", "é")]
    [InlineData("sol\u00ADdier and\u200B zero\uFEFF width", "soldier and zero width")]
    [InlineData("a\0b\u0007c\u001Bd\u009Fe", "abcde")]
    [InlineData("\u202Bשלום\u202C \u2067x\u2069", "שלום x")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("👩\u200D👩\u200D👧", "👩\u200D👩\u200D👧")]
    [InlineData("tab\tstays", "tab\tstays")]
    [InlineData("nonchar\uFFFEacter\uFFFF", "noncharacter")]
    [InlineData("", "")]
    public void Text_is_put_into_frozen_form(string raw, string frozen) => Assert.Equal(frozen, TextCleaner.Clean(raw));

    [Fact]
    public void Half_a_surrogate_pair_becomes_a_replacement_character() =>
        Assert.Equal("lone \uFFFD high, \uFFFD low", TextCleaner.Clean("lone \uD83D high, \uDE42 low"));

    [Fact]
    public void Cleaning_twice_changes_nothing_and_the_hash_is_stable() => Gen.String.Sample(raw =>
    {
        var once = TextCleaner.Clean(raw);
        Assert.True(once.IsNormalized(NormalizationForm.FormC));
        Assert.Equal(once, TextCleaner.Clean(once));
        Assert.Equal(Document.HashOf(once), Document.HashOf(TextCleaner.Clean(raw)));
        Assert.DoesNotContain('\r', once);
    });
}
