using Lacuna.Core.Documents;
using Lacuna.Hostile;
using Lacuna.Intake.Tests.Piles;
using NodaTime;

namespace Lacuna.Intake.Tests.Pdf;

public sealed class PdfReaderTests
{
    private static readonly string[] Left =
        ["The two ministers met in the capital on", "Monday and spoke about the talks that", "began in March. They agreed to speak", "again in Septem-", "ber, and the well-", "known envoy is to carry the papers to"];

    private static readonly string[] Right =
        ["the other side before the winter comes.", "Both thanked the hosts for the offices", "that they had lent to them.", "The communique was read to reporters by", "the spokesman in the evening of the day,", "and printed in both of the languages."];

    /// <summary>Reported input I25: two columns read across, with a sentence that runs over the gutter from the foot of one to the head of the other.</summary>
    [Fact]
    public async Task Columns_are_read_one_after_the_other()
    {
        var document = await Read(new PdfWriter().Page().Line(150, 780, "Joint communique", 22).Lines(60, 720, Left).Lines(320, 720, Right));
        Assert.Equal(
            "Joint communique\n\nThe two ministers met in the capital on Monday and spoke about the talks that began in March. They agreed to speak again in September, and the well-known envoy is to carry the papers to "
            + "the other side before the winter comes. Both thanked the hosts for the offices that they had lent to them.\n\nThe communique was read to reporters by the spokesman in the evening of the day, and printed in both of the languages.",
            document.Text);
        Assert.Equal("Joint communique", document.Title);
    }

    /// <summary>Reported input I27: a hyphen at a line's end, with a number of the line in the margin; words that end and begin with letters of a ligature.</summary>
    [Fact]
    public async Task Words_cut_by_a_line_end_are_joined_and_no_others()
    {
        var pdf = new PdfWriter().Page().Lines(
            90, 700, "They spoke of the proof in the hands of Irish offi-", "cers, of the cease-", "fire of 2021-", "22, and of the Anglo-", "American treaty, which the cease-fire must re-", "spect; a co-", "operation.");
        for (var i = 0; i < 7; i++)
        {
            pdf.Line(50, 700 - (14 * i), $"{i + 1}");
        }

        Assert.Equal(
            "They spoke of the proof in the hands of Irish officers, of the cease-fire of 2021-22, and of the Anglo-American treaty, which the cease-fire must respect; a co-operation.",
            (await Read(pdf)).Text);
    }

    [Fact]
    public async Task Ligatures_become_their_letters_and_glue_no_words()
    {
        var document = await Read(new PdfWriter().Page().Seen(50, 700, "o", "\uFB03", "c", "e", " ", "o", "f", " ", "i", "c", "e"));
        Assert.Equal("office of ice", document.Text);
    }

    [Theory]
    [InlineData("Hebrew", "םולש לארשי", "ישראל שלום")]
    [InlineData("Hebrew with figures", "2022 לירפאב 4", "4 באפריל 2022")]
    [InlineData("Hebrew in brackets", "(ןוכנ) הז", "זה (נכון)")]
    [InlineData("Arabic", "ﺏﺎﺘﻛ", "كتاب")]
    [InlineData("Latin in Hebrew", "םולש New York ריעב", "בעיר New York שלום")]
    public async Task Scripts_from_right_to_left_come_in_the_order_of_reading(string what, string seen, string text)
    {
        var document = await Read(new PdfWriter().Page().Seen(100, 700, [.. seen.Select(c => c.ToString())]));
        Assert.True(text == document.Text, $"{what}: {document.Text}");
    }

    [Fact]
    public async Task What_repeats_at_the_edges_of_pages_is_left_out()
    {
        var pdf = new PdfWriter();
        for (var page = 1; page <= 4; page++)
        {
            pdf.Page().Line(60, 810, $"Ministry of Utopia, Bulletin {page}").Line(290, 30, $"- {page} -")
                .Lines(60, 700, $"Statement number {page} was made by the minister", $"and the page {page} has a second line of it.");
        }

        var document = await Read(pdf);
        Assert.Equal(string.Join("\n\n", Enumerable.Range(1, 4).Select(page => $"Statement number {page} was made by the minister and the page {page} has a second line of it.")), document.Text);
        Assert.Contains(document.Notes, note => note.Code == "pdf.edges" && note.Message.StartsWith("8 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Paragraphs_are_told_by_gaps_by_indents_and_by_short_last_lines()
    {
        var document = await Read(new PdfWriter { IsPacked = true }.Page()
            .Lines(60, 700, "The first paragraph has a line that is long", "and an end.", "The second has a line that is long as well", "and goes on to a third line of the same length", "with an end that comes at the end of the line.")
            .Line(75, 630, "The third begins set in from the edge of the").Line(60, 616, "block, and it ends here.")
            .Lines(60, 560, "The fourth stands alone below a gap."));
        Assert.Equal(4, document.Text.Split("\n\n").Length);
        Assert.Equal("The first paragraph has a line that is long and an end.", document.Text.Split("\n\n")[0]);
    }

    [Fact]
    public async Task The_files_own_date_is_taken_with_a_note_and_its_title_only_when_it_is_shown()
    {
        var shown = await Read(new PdfWriter().Page().Lines(60, 700, "Letterhead of the ministry").Line(60, 650, "On the talks", 20).Lines(60, 600, "They met.").Information("On the talks", "D:20220404180000+03'00'"));
        Assert.Equal("On the talks\n\nLetterhead of the ministry\n\nThey met.", shown.Text);
        Assert.Equal(Instant.FromUtc(2022, 4, 4, 15, 0), shown.Published!.Instant);
        Assert.Contains(shown.Notes, note => note.Code == "date.of-file");
        Assert.Equal("", (await Read(new PdfWriter().Page().Lines(60, 700, "They met.").Information("Microsoft Word - draft3.doc", "x"))).Title);
    }

    [Fact]
    public async Task What_holds_no_text_that_can_be_had_is_refused_with_the_mend()
    {
        Assert.Equal(RefusalReason.NoText, (await Refuse(new PdfWriter().Page().Bytes())).Reason);
        Assert.Equal(RefusalReason.Encrypted, (await Refuse(new PdfWriter().Page().Line(60, 700, "Secret.").Encrypted().Bytes())).Reason);
        Assert.Equal(RefusalReason.Damaged, (await Refuse("%PDF-1.7 binary"u8.ToArray())).Reason);
        var document = await Read(new PdfWriter().Page().Line(60, 700, "They met.").Page());
        Assert.True(document.IsPartial);
        Assert.Contains(document.Notes, note => note.Code == "pdf.no-letters");
    }

    [Fact]
    public async Task A_page_that_claims_to_be_as_wide_as_the_world_costs_no_more_than_another()
    {
        var pdf = System.Text.Encoding.Latin1.GetString(new PdfWriter().Page().Line(60, 700, "They met.").Line(999_999_999, 700, "Far away.").Bytes()).Replace("[0 0 595 842]", "[0 0 9e9 9e9]", StringComparison.Ordinal);
        Assert.Equal("They met.", Assert.Single(await Reading.Of(System.Text.Encoding.Latin1.GetBytes(pdf), "a.pdf")).Document!.Text);
    }

    [Fact]
    public async Task Pages_beyond_the_limit_are_left_out_with_a_note()
    {
        var pdf = new PdfWriter().Page().Line(60, 700, "One.").Page().Line(60, 700, "Two.").Bytes();
        var document = Assert.Single(await Reading.Of(pdf, "a.pdf", new IntakeOptions { Limits = new IntakeLimits { Pages = 1 } })).Document!;
        Assert.Equal("One.", document.Text);
        Assert.Contains(document.Notes, note => note.Code == "text.cut");
    }

    private static async Task<Document> Read(PdfWriter pdf)
    {
        var item = Assert.Single(await Reading.Of(pdf.Bytes(), "a.pdf"));
        return item.Document ?? throw new InvalidOperationException(item.Refusal!.Sentence);
    }

    private static async Task<Refusal> Refuse(byte[] pdf) => Assert.Single(await Reading.Of(pdf, "a.pdf")).Refusal!;
}
