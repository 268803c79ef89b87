using Lacuna.Intake.Columns;
using Lacuna.Intake.Jsonl;
using NodaTime;

namespace Lacuna.Intake.Tests.Jsonl;

public sealed class JsonlReaderTests
{
    [Fact]
    public void Obvious_keys_are_taken_for_what_they_say()
    {
        var result = Read("""{"ID": 7, "Headline": "Talks  resume", "Body": "They met.\n\nThey left.", "date": "2022-04-04T10:00:00Z", "link": "https://example.org/7", "source": "The Example", "lang": "en"}""").Single();
        var document = result.Document!;
        Assert.Equal("file.jsonl#1", result.Origin);
        Assert.Equal("https://example.org/7", document.Id);
        Assert.Equal("Talks resume\n\nThey met.\n\nThey left.", document.Text);
        Assert.Equal("The Example", document.Source!.Name);
        Assert.Equal("en", document.Language);
        Assert.Equal(Instant.FromUtc(2022, 4, 4, 10, 0), document.Published!.Instant);
    }

    [Fact]
    public void Bad_lines_are_refused_and_the_rest_is_read()
    {
        var results = Read("{\"text\": \"One.\"}\nnot json\n[1,2]\n\n{\"text\": \"\"}\n{\"text\": null}\n{\"text\": \"Two.\"");
        Assert.Equal(["file.jsonl#1", "file.jsonl#2", "file.jsonl#3", "file.jsonl#5", "file.jsonl#6", "file.jsonl#7"], results.Select(result => result.Origin));
        Assert.Equal([true, false, false, false, false, false], results.Select(result => result.IsRead));
        Assert.All(results.Skip(1), result => Assert.NotNull(result.Refusal));
    }

    [Fact]
    public void A_record_over_the_limit_is_refused_and_the_next_is_read()
    {
        var results = Read($"{{\"text\": \"{new string('x', 5000)}\"}}\n{{\"text\": \"Two.\"}}", new IntakeOptions { MaximumRecordLength = 1000 });
        Assert.False(results[0].IsRead);
        Assert.Equal("Two.", results[1].Document!.Text);
    }

    [Theory]
    [InlineData("""{"text": "half \ud83d pair"}""", "half \uFFFD pair")]
    [InlineData("""{"text": "whole \ud83d\ude42 pair"}""", "whole 🙂 pair")]
    [InlineData("""{"text": "escaped \\ud83d text"}""", @"escaped \ud83d text")]
    [InlineData("""{"text": "<p>One &amp; two.</p><p>Three.</p>"}""", "One & two.\n\nThree.")]
    [InlineData("""{"text": "It&#39;s 5 < 6 &amp; so on."}""", "It's 5 < 6 & so on.")]
    [InlineData("""{"text": "itâ€™s a â€œreadoutâ€\u009d"}""", "it’s a “readout”")]
    [InlineData("""{"text": ["One.", "Two."]}""", "One.\n\nTwo.")]
    public void Text_is_put_right_where_the_fault_is_plain(string line, string text) => Assert.Equal(text, Read(line).Single().Document!.Text);

    [Fact]
    public void No_text_key_is_one_clear_line_that_names_the_mend()
    {
        var fault = Assert.Throws<IntakeException>(() => Read("""{"a": 1, "b": 2}"""));
        Assert.Contains("--map", fault.Message);
        Assert.Contains("a, b", fault.Message);
        Assert.DoesNotContain('\n', fault.Message);
    }

    // Reported input I33 (twarc#329, tweetinvi#740): the text of a retweet is cut with an ellipsis.
    [Fact]
    public void A_retweet_is_read_whole_where_the_archive_holds_it()
    {
        var document = Read("""{"id_str":"1","created_at":"Mon Apr 04 12:34:56 +0000 2022","user":{"screen_name":"relay"},"text":"RT @mfa: We call on all…","retweeted_status":{"full_text":"We call on all sides to keep talking."}}""").Single().Document!;
        Assert.Equal("We call on all sides to keep talking.", document.Text);
        Assert.Equal("relay", document.Source!.Name);
        Assert.Equal(new LocalDateTime(2022, 4, 4, 12, 34, 56), document.Published!.Local);
        Assert.DoesNotContain(document.Notes, note => note.Code == "text.truncated");
        Assert.Contains(document.Notes, note => note.Code == "post.repost");
    }

    [Fact]
    public void A_post_of_ones_own_is_no_repost() => Assert.DoesNotContain(
        Read("""{"id_str":"1","created_at":"Mon Apr 04 12:34:56 +0000 2022","user":{"screen_name":"relay"},"full_text":"We call on all sides."}""").Single().Document!.Notes,
        note => note.Code == "post.repost");

    [Theory]
    [InlineData(139, "…", true)]
    [InlineData(60, "… https://t.co/abc123", true)]
    [InlineData(60, "…", false)]
    [InlineData(500, "…", false)]
    [InlineData(139, ".", false)]
    public void An_ellipsis_at_the_length_of_a_post_is_truncation(int length, string end, bool isTruncated)
    {
        var document = Read($$"""{"text": "{{new string('a', length)}}{{end}}"}""").Single().Document!;
        Assert.Equal(isTruncated, document.Notes.Any(note => note.Code == "text.truncated"));
    }

    [Fact]
    public void A_map_may_name_paths_alternatives_and_several_texts()
    {
        var options = new IntakeOptions { Map = new ColumnMap { Text = ["lead", "content.body|content.plain"], Title = "content.title", Markup = Markup.Plain } };
        var document = JsonlReader.Read(new StringReader("""{"lead": "They met.", "content": {"title": "T", "plain": "They met. Then they left."}}"""), "f", options).Single().Document!;
        Assert.Equal("T\n\nThey met. Then they left.", document.Text);
    }

    private static List<IntakeResult> Read(string lines, IntakeOptions? options = null) => [.. JsonlReader.Read(new StringReader(lines), "file.jsonl", options ?? new IntakeOptions())];
}
