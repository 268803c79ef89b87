using Lacuna.Core.Documents;
using Lacuna.Intake.Decoding;
using Lacuna.Intake.PlainText;
using NodaTime;

namespace Lacuna.Intake.Tests.PlainText;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void A_text_without_a_head_is_taken_whole()
    {
        const string text = "Envoys Meet in Geneva\n\n  The envoys met.\nThey left.\n\n\n\"Enough,\" one said.\n";
        var document = Read(text);
        Assert.Equal(text, document.Text);
        Assert.Equal("Envoys Meet in Geneva", document.Title);
        Assert.Equal("Envoys Meet in Geneva", document.Headline!.Value.In(document.Text));
        Assert.Empty(document.Notes);
    }

    [Fact]
    public void The_founding_article_comes_out_unchanged()
    {
        var path = SharedFolder.Require("cases/founding/article.txt");
        Assert.Equal(File.ReadAllText(path), Read(File.ReadAllText(path)).Text);
    }

    [Theory]
    [InlineData("The envoys met in Geneva.\n\nThey left.")]
    [InlineData("Dear friends,\n\nThank you.")]
    [InlineData("Just one line")]
    [InlineData("Two lines\nwithout a blank one\n\nThe rest.")]
    [InlineData("A heading and nothing else\n\n")]
    [InlineData("")]
    public void A_first_line_that_reads_as_text_is_no_headline(string text)
    {
        var document = Read(text);
        Assert.Equal(text, document.Text);
        Assert.Null(document.Headline);
    }

    [Fact]
    public void A_head_tells_of_the_text_after_it()
    {
        var document = Read("""
            URL: http://en.kremlin.ru/events/president/news/1 | LICENCE: CC BY 4.0; via a table | STATUS: VERBATIM | PUBLISHED: 2021-12-07T20:15:00Z (Moscow clock time; the table writes Z)
            TITLE: Meeting | with a bar


            They met.
            A second line.



            They left.
            """);
        Assert.Equal("Meeting | with a bar\n\nThey met.\nA second line.\n\nThey left.", document.Text);
        Assert.Equal("Meeting | with a bar", document.Headline!.Value.In(document.Text));
        Assert.Equal("http://en.kremlin.ru/events/president/news/1", document.Id);
        Assert.Equal(new Source("kremlin.ru", "state:RUS", "Europe/Moscow"), document.Source);
        Assert.Equal(new LocalDateTime(2021, 12, 7, 20, 15), document.Published!.Local);
        Assert.Equal(Offset.FromHours(3), document.Published.Offset);
        Assert.False(document.IsPartial);
    }

    [Fact]
    public void A_list_of_points_is_partial()
    {
        var document = Read("URL: tweet of 2022-04-04, quoted at https://example.org/a.html and elsewhere | STATUS: POINTS (own words) | PUBLISHED: 2022-04-04\n\n- had a call\n- was grateful\n");
        Assert.True(document.IsPartial);
        Assert.Contains(document.Notes, note => note.Code == "text.partial");
        Assert.Equal("- had a call\n- was grateful", document.Text);
        Assert.Equal("https://example.org/a.html", document.Url);
        Assert.Equal(new LocalDate(2022, 4, 4), document.Published!.Date);
    }

    [Fact]
    public void A_head_may_name_source_zone_and_language()
    {
        var document = Read("Title: Readout\nSource: Ministry of Examples\nSpeaks for: state:UTO\nTime zone: Asia/Tokyo\nLanguage: en\nPublished: 4 April 2022 18:00\n\nReadout\n\nThey spoke.");
        Assert.Equal(new Source("Ministry of Examples", "state:UTO", "Asia/Tokyo"), document.Source);
        Assert.Equal(Offset.FromHours(9), document.Published!.Offset);
        Assert.Equal("en", document.Language);
        Assert.Equal("Readout\n\nThey spoke.", document.Text);
    }

    [Fact]
    public void A_fenced_head_is_read_too() =>
        Assert.Equal("T\n\nBody.", Read("---\nlayout: post\ntitle: T\ndate: 2022-04-04\n---\nBody.").Text);

    [Theory]
    [InlineData("Note: the minister did not speak.\n\nHe left.")]
    [InlineData("Minister: We are ready.\nReporter: When?")]
    public void Speech_after_a_colon_is_no_head(string text) => Assert.Equal(text, Read(text).Text);

    [Fact]
    public void What_the_caller_says_goes_before_the_head()
    {
        var options = new IntakeOptions { Published = "2022-05-01T10:00", TimeZone = "Europe/Kyiv", Source = new Source("Desk") };
        var document = PlainTextReader.Read(new DecodedText("Title: T\nSource: Other\nPublished: 2020-01-01\n\nBody.", "UTF-8", []), "x.txt", options);
        Assert.Equal("Desk", document.Source!.Name);
        Assert.Equal(Instant.FromUtc(2022, 5, 1, 7, 0), document.Published!.Instant);
    }

    private static Document Read(string text) => PlainTextReader.Read(new DecodedText(text.ReplaceLineEndings("\n"), "UTF-8", []), "folder/file.txt", new IntakeOptions());
}
