using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Lacuna.Core.Reading;
using Lacuna.Reporting.Exports.Annotations;
using Lacuna.Reporting.Exports.Calendars;
using Lacuna.Reporting.Exports.Events;
using Lacuna.Reporting.Tests.Made;

namespace Lacuna.Reporting.Tests.Exports;

/// <summary>What other programs make of the exports.</summary>
public sealed class ForeignReaderTests
{
    [Fact]
    public async Task An_annotation_selects_its_exact_words_by_code_points()
    {
        await using var made = await MadeArchive.OfAsync(MadeArchive.OddOne(MadeArchive.Odd));
        using var page = JsonDocument.Parse(await made.ExportAsync("statements", "annotations"));
        var target = page.RootElement.GetProperty("items")[0].GetProperty("target");
        var (quote, position) = (target.GetProperty("selector")[0], target.GetProperty("selector")[1]);
        Rune[] text = [.. MadeArchive.Odd.EnumerateRunes()];
        var selected = string.Concat(text[position.GetProperty("start").GetInt32()..position.GetProperty("end").GetInt32()]);
        Assert.Equal(quote.GetProperty("exact").GetString(), selected);
        Assert.True(text.Length < MadeArchive.Odd.Length);
        Assert.StartsWith("ni:///sha-256;", target.GetProperty("source").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Code_points_are_counted_before_every_offset()
    {
        const string text = "a😀b𝒲\uD83Dc";
        var points = new CodePoints(text);
        int[] offsets = [0, 1, 3, 4, 6, 7, 8];
        Assert.Equal([0, 1, 2, 3, 4, 5, 6], offsets.Select(points.Before));
    }

    [Fact]
    public async Task A_graph_has_an_edge_for_each_pair_with_its_acts()
    {
        await using var made = await MadeArchive.OfSampleAsync();
        var graph = XDocument.Parse(await made.ExportAsync("statements", "graphml"));
        XNamespace space = "http://graphml.graphdrawing.org/xmlns";
        var edges = graph.Descendants(space + "edge").ToList();
        Assert.Equal(3, edges.Count);
        var thanks = Assert.Single(edges, edge => edge.Attribute("source")!.Value == "person:wang-yi");
        Assert.Equal("1", thanks.Elements(space + "data").Single(data => data.Attribute("key")!.Value == "act_thank").Value);
        var nodes = graph.Descendants(space + "node").Select(node => node.Attribute("id")!.Value).ToHashSet();
        Assert.All(edges, edge => Assert.True(nodes.Contains(edge.Attribute("source")!.Value) && nodes.Contains(edge.Attribute("target")!.Value)));
    }

    [Fact]
    public async Task A_graph_of_any_text_is_well_formed()
    {
        await using var made = await MadeArchive.OfAsync(MadeArchive.OddOne("\0 <&> \uD83D \u0008 😀"));
        using var reader = XmlReader.Create(new StringReader(await made.ExportAsync("statements", "graphml")));
        while (reader.Read())
        {
        }
    }

    [Fact]
    public async Task A_calendar_has_whole_days_and_short_lines()
    {
        await using var made = await MadeArchive.OfSampleAsync();
        var calendar = await made.ExportAsync("agenda", "ical");
        Assert.All(calendar.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75));
        Assert.DoesNotContain('\n', calendar.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.Contains("DTSTART;VALUE=DATE:20220405\r\nDTEND;VALUE=DATE:20220408\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("DTSTAMP:20220406T120000Z\r\n", calendar, StringComparison.Ordinal);
        Assert.Equal(1, calendar.Split("BEGIN:VEVENT").Length - 1);
    }

    [Theory]
    [InlineData("a,b;c\\d\ne\r\nf", "a\\,b\\;c\\\\d\\ne\\nf")]
    [InlineData("tab\tbell\a", "tab\tbell")]
    public void Text_is_escaped_as_calendars_want_it(string text, string escaped) => Assert.Equal(escaped, ContentLine.Escape(text));

    [Fact]
    public void A_folded_line_unfolds_to_itself()
    {
        var text = string.Concat(Enumerable.Repeat("мир 和平 😀 ", 30));
        var folded = ContentLine.OfText("SUMMARY", text);
        Assert.Equal($"SUMMARY:{text}\r\n", folded.Replace("\r\n ", "", StringComparison.Ordinal));
        Assert.All(folded.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75));
    }

    [Fact]
    public void Every_act_has_codes()
    {
        foreach (var act in Enum.GetValues<SpeechAct>())
        {
            Assert.Matches("^[0-9]{3}$", ActCode.Of(act).Cameo);
        }

        Assert.Equal("REQUEST", ActCode.Of(SpeechAct.Demand).Plover);
        Assert.Null(ActCode.Of(SpeechAct.Inform).Plover);
    }

    [Fact]
    public async Task A_discourse_table_has_a_row_for_each_subject_that_the_content_names()
    {
        await using var made = await MadeArchive.OfSampleAsync();
        var rows = (await made.ExportAsync("statements", "dna")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(rows, row => row.StartsWith("2022-04-04 18:30:00,Wang Yi,China,peace,1,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("2022-04-04 00:00:00,Dmytro Kuleba,Ukraine,peace,1,", StringComparison.Ordinal));
        Assert.DoesNotContain(rows, row => row.Contains("evacuating", StringComparison.Ordinal));
    }
}
