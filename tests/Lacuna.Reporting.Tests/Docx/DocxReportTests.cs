using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Text;
using Lacuna.Intake;
using Lacuna.Reporting.Comparisons;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Tests.Made;

namespace Lacuna.Reporting.Tests.Docx;

public sealed class DocxReportTests
{
    [Fact]
    public void Each_finding_is_a_comment_at_its_exact_words_with_the_words_it_is_set_against() => EveryCulture.Check(() =>
    {
        var file = WrittenDocx.Of(ComparisonReport.Of(Call.Comparison, [Call.Elsewhere]));
        Assert.Empty(file.Faults);
        var at = Assert.Single(Enumerable.Range(0, file.Anchored.Count), i => file.Anchored[i] == "On the Ukraine issue, China wants peace.");
        Assert.StartsWith("≠ ", file.Comments[at], StringComparison.Ordinal);
        Assert.Contains("B: “Ending the war serves peace.”", file.Comments[at], StringComparison.Ordinal);
        Assert.Contains(file.Comments, comment => comment.StartsWith("∅ ", StringComparison.Ordinal) && comment.Contains("(president.gov.ua) (3 April 2022, Bucha: what is known): “Investigators went to Bucha on Sunday", StringComparison.Ordinal)
            && comment.Contains("https://example.org/bucha?x=1&y=2", StringComparison.Ordinal));
        Assert.All(file.Dates, date => Assert.Equal(WrittenDocx.Now.UtcDateTime, date.ToUniversalTime()));
        Assert.False(file.HasExternals);
    });

    [Fact]
    public void Texts_of_several_accounts_stand_under_their_names()
    {
        var report = ComparisonReport.Of(Call.Comparison, []);
        Assert.EndsWith($"A: {report.Accounts[0].Name}\n\n{Call.TextA}\n\nB: {report.Accounts[1].Name}\n\n{Call.TextB}", WrittenDocx.Of(report).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_is_read_back_as_it_was_by_our_own_intake()
    {
        const string text = "Ministers speak\n\n\"We\tboth\" said he,\nand left… 外交部发言人 😀\n\nשלום עולם, אמר השר.\n\nLast words";
        var document = new Document { Id = "d", Title = "Ministers speak", Headline = new TextSpan(0, 15), Text = text.Replace('\t', ' '), Language = "en" };
        var file = WrittenDocx.Of(Reported(document, new TextSpan(5, 30), new TextSpan(17, 4), new TextSpan(40, 30)));
        Assert.Empty(file.Faults);
        var folder = Directory.CreateTempSubdirectory("lacuna");
        try
        {
            var path = Path.Combine(folder.FullName, "draft.docx");
            await File.WriteAllBytesAsync(path, file.Bytes, TestContext.Current.CancellationToken);
            var read = await new DocumentReader().ReadOneAsync(path, TestContext.Current.CancellationToken);
            Assert.Equal((document.Text, document.Title), (read.Text, read.Title));
            Assert.Null(read.Published);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Comments_hang_on_the_very_words_however_places_overlap() =>
        Gen.Select(Gen.OneOf("one", "two\n\n", " ", "שלום", "外", "\"", "\n", "é", "😀", "x\n\n").List[0, 30], Gen.Select(Gen.Int[0, 60], Gen.Int[1, 25]).List[0, 8]).Sample(
            (pieces, places) =>
            {
                var document = new Document { Id = "d", Text = string.Concat(pieces) };
                var file = WrittenDocx.Of(Reported(document, [.. places.Select(place => new TextSpan(place.Item1, place.Item2))]));
                Assert.Empty(file.Faults);
                Assert.Equal(document.Text, file.Text);
                for (var i = 0; i < file.Comments.Count; i++)
                {
                    // Each comment tells the place that it was asked for: "(Findings, START LENGTH)".
                    var numbers = file.Comments[i].Split('(', ')') is [_, var given, ..] && given.Split(' ') is [_, var start, var length]
                        ? (int.Parse(start, CultureInfo.InvariantCulture), int.Parse(length, CultureInfo.InvariantCulture))
                        : (0, 0);
                    var span = Phrasing.ShownSpan.Of(new TextSpan(numbers.Item1, numbers.Item2), document.Text);
                    Assert.Equal(span.In(document.Text), file.Anchored[i]);
                }
            },
            iter: 50);

    [Theory]
    [InlineData("a\ud800b\udc00 \u0000\u0001\u001b[31m \ufffe\uffff \u007f\u0085")]
    [InlineData("\u202eright to left\u202c \u2066isolate\u2069 مرحبا بالعالم\n\nשלום")]
    [InlineData("👩‍👩‍👧‍👦🇺🇦 e\u0301\u0301\u0301 <w:p>&amp;]]></w:p>\r\nx\ty")]
    [InlineData("")]
    [InlineData("\n\n\n\n \n\n")]
    public void Hostile_text_makes_a_valid_file(string text)
    {
        var document = new Document { Id = text, Title = text, Text = text, Language = text, Source = new Source(text), Url = text };
        Assert.Empty(WrittenDocx.Of(Reported(document, new TextSpan(0, 1), new TextSpan(1, 500), new TextSpan(900, 1))).Faults);
    }

    [Fact]
    public void A_hundred_thousand_characters_with_hundreds_of_places_make_a_valid_file()
    {
        var document = new Document { Id = "d", Text = string.Join("\n\n", Enumerable.Repeat("Many a word of a speech without any end, said and said again. ", 1_700).Chunk(4).Select(words => string.Concat(words))) };
        var file = WrittenDocx.Of(Reported(document, [.. Enumerable.Range(0, 300).Select(i => new TextSpan(i * 300, 437))]));
        Assert.Empty(file.Faults);
        Assert.Equal(document.Text, file.Text);
        Assert.Equal(301, file.Comments.Count);
    }

    [Fact]
    public void A_report_on_more_or_less_than_one_text_is_told_in_its_own_words_first()
    {
        var report = ComparisonReport.Of(Call.Comparison, [Call.Elsewhere]);
        var file = WrittenDocx.Of(report with
        {
            Accounts = [],
            Sections = [.. report.Sections, new Section("rows", "Rows <&>", [new Table("Counts", ["day", "named"], [[Phrase.Plain("2 April"), Phrase.Of($"{"Буча":q}")]])])],
        });
        Assert.Empty(file.Faults);
        Assert.StartsWith(report.Title, file.Text, StringComparison.Ordinal);
        Assert.All(report.Sections, section => Assert.Contains($"\n\n{section.Heading}\n\n", file.Text, StringComparison.Ordinal));
        Assert.Contains("∅ ", file.Text, StringComparison.Ordinal);
        Assert.Contains("“Буча”", file.Text, StringComparison.Ordinal);
        Assert.Empty(WrittenDocx.Of(new Report("\u0000None\ud800")).Faults);
    }

    private static Report Reported(Document document, params ImmutableArray<TextSpan> places)
    {
        var points = places.Select(at => new Point("p", string.Create(CultureInfo.InvariantCulture, $"{at.Start} {at.Length}"), Mark.Differs, Phrase.Plain("differs"))
        {
            Quotes =
            [
                new Quote("Draft", new Evidence(document.Version, at, "words", "", "")) { Account = "Draft" },
                new Quote(document.Title, new Evidence(document.Version, at, document.Text, "", "")) { Detail = document.Title, Url = document.Url, WithContext = true },
            ],
        });
        return new Report("Draft") { Answer = [Phrase.Plain("Some differ.")], Accounts = [new Account("Draft", "draft", document)], Sections = [new Section("findings", "Findings", [.. points])] };
    }
}
