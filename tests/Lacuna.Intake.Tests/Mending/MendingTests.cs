using CsCheck;
using Lacuna.Intake.Mending;

namespace Lacuna.Intake.Tests.Mending;

public sealed class MendingTests
{
    [Theory]
    [InlineData("Sanctions were discussed.\n\n\\###", "Sanctions were discussed.\n\n\n")]
    [InlineData("He praised the **<u>agreement</u>** and *The Act*.", "He praised the agreement and The Act.")]
    [InlineData("A [new study](https://example.org/a_(b).pdf) says.", "A new study says.")]
    [InlineData("My name is \\[senior official\\].", "My name is [senior official].")]
    [InlineData("$650 <s>billion</s> \\[million\\]", "$650 billion [million]")]
    [InlineData("2:47 P.M. EDT      THE PRESIDENT:  Thank you.", "2:47 P.M. EDT\n\nTHE PRESIDENT: Thank you.")]
    [InlineData("work to     advance security", "work to advance security")]
    [InlineData("I’d      be grateful.", "I’d be grateful.")]
    [InlineData("They agreed:\n\n-   Grain leaves     the ports. -   Prisoners go home.", "They agreed:\n\nGrain leaves the ports.\n\nPrisoners go home.")]
    [InlineData("Private Residence   Seattle", "Private Residence\nSeattle")]
    [InlineData("5 * 3 and snake_case @US\\_FDA", "5 * 3 and snake_case @US_FDA")]
    [InlineData("<!-- note -->After", "After")]
    [InlineData("### A heading", "A heading")]
    [InlineData("an [unclosed bracket", "an [unclosed bracket")]
    [InlineData("a < b > c", "a < b > c")]
    public void Markdown_becomes_plain_text(string markdown, string plain) => Assert.Equal(plain.Trim('\n'), MarkdownText.ToPlain(markdown).Trim('\n'));

    [Theory]
    [InlineData("Ivanov. * * *  President", "Ivanov.\n\n* * *\n\nPresident")]
    [InlineData("in 2023.***President", "in 2023.\n\n* * *\n\nPresident")]
    [InlineData("Press *6 now, or 2 * 3.", "Press *6 now, or 2 * 3.")]
    [InlineData("No stars.", "No stars.")]
    public void Section_marks_get_their_own_line(string joined, string mended) => Assert.Equal(mended, LostBreaks.MendSections(joined));

    [Fact]
    public void A_transcript_gets_its_turns_back() => Assert.Equal(
        "Let us begin.\n\nPresident of Russia Vladimir Putin: Please.\n\nSergei Shoigu: Yes. It is: done.",
        LostBreaks.MendTurns("Let us begin. President of Russia Vladimir Putin: Please. Sergei Shoigu: Yes. It is: done."));

    [Fact]
    public void One_label_alone_makes_no_transcript()
    {
        const string prose = "They met. The Foreign Minister: a man of few words.";
        Assert.Equal(prose, LostBreaks.MendTurns(prose));
    }

    [Theory]
    [InlineData("Defence Minister Sergei Shoigu Shoigu SergeiDefence Minister: Mr President", "Defence Minister Sergei Shoigu: Mr President")]
    [InlineData("Roscosmos Director Dmitry Rogozin Rogozin Dmitry: My pleasure.", "Roscosmos Director Dmitry Rogozin: My pleasure.")]
    [InlineData("Sergei Shoigu spoke.", "Sergei Shoigu spoke.")]
    public void Name_cards_are_taken_out(string text, string mended) => Assert.Equal(mended, NameCards.Mend(text));

    [Theory]
    [InlineData("reads, in part:\"It is a pleasure", "reads, in part: \"It is a pleasure")]
    [InlineData("were friendly.\"I hope that", "were friendly.\n\n\"I hope that")]
    [InlineData("He said, \"Yes.\" Then he left.", "He said, \"Yes.\" Then he left.")]
    public void Glued_quotation_marks_are_parted(string text, string mended) => Assert.Equal(mended, GluedQuotes.Mend(text));

    [Theory]
    [InlineData("itâ€™s", "it’s")]
    [InlineData("cafÃ© in ZÃ¼rich", "café in Zürich")]
    [InlineData("Ð¡Ð¾Ð²ÐµÑ‚", "Совет")]
    [InlineData("São Tomé", "São Tomé")]
    [InlineData("Â» alone", "Â» alone")]
    [InlineData("Ângela e Âmbar", "Ângela e Âmbar")]
    public void Wrongly_decoded_letters_are_put_right(string text, string mended) => Assert.Equal(mended, Mojibake.Mend(text));

    [Fact]
    public void Mending_never_throws_and_settles() => Gen.String.Sample(text =>
    {
        var once = Mojibake.Mend(text);
        Assert.NotNull(MarkdownText.ToPlain(text));
        Assert.NotNull(GluedQuotes.Mend(LostBreaks.MendTurns(NameCards.Mend(once))));
    });
}
