using Lacuna.Findings.Asking;

namespace Lacuna.Findings.Tests.Asking;

public sealed class TermSyntaxTests
{
    [Theory]
    [InlineData("Bucha", "")]
    [InlineData("Bucha, =US, Turkey(Ankara|Erdoğan), =WHO(health), negotiat*", "uk:Буча, zh:布查, ar:بوتشا")]
    [InlineData("", "uk:Буча")]
    public void Terms_are_written_as_they_are_read(string terms, string translations)
    {
        var read = TermSyntax.Terms("terms", terms).AddRange(TermSyntax.Translations("translations", translations));
        Assert.Equal((terms, translations), TermSyntax.Write(read));
    }
}
