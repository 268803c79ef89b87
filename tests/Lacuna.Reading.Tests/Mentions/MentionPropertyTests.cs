using System.Text.Json;
using CsCheck;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;

namespace Lacuna.Reading.Tests.Mentions;

public sealed class MentionPropertyTests
{
    private static readonly string[] Parts =
    [
        "the", "The", "two", "both", "his", "her", "President", "Foreign Minister", "of", "Ukraine", "Ukrainian", "U.S.", "Kyiv", "'s", "’", "Joe Biden", "Wang", "Xi",
        "counterpart", "sides", "leaders", "officials", "said", "\"", "“", "”", "‘", ",", ".", "?", ":", "-", "–", "(", ")", "and", "who", "43rd", "He", "he's", "They", "we", "I",
        "Mr", "Mr.", "de", "von", "Jr.", "III", "A", "B.", "Ministry", "Council", "Government", "West", "Xinhua", "news agency", "the UN", "US-China", "anti-Russia",
        "О", "习近平", "العالم", "\ud83d", "\ude00", "\u00a0", "\u0301", "İstanbul", "\n\n", "\t", "1,500", "9am", "NATO's", "Al-", "-", "state", "opposite number", "as", "was",
    ];

    private static readonly Gen<string> Texts =
        Gen.Select(Gen.Int[0, Parts.Length - 1], Gen.Bool).Array[0, 60].Select(parts => string.Concat(parts.Select(part => part.Item2 ? Parts[part.Item1] + " " : Parts[part.Item1])));

    [Fact]
    public void Any_text_is_read_and_every_span_lies_in_it_in_order() => Texts.Sample(text => Check(Read.Text(text, "2022-04-04", "state:USA", text.Length > 80 ? text[..80] : ""), text.Replace("¶", "\n\n")), iter: 2_000);

    [Fact]
    public void Reading_does_not_depend_on_the_culture()
    {
        const string Text = "In İstanbul, President Biden told Ilham Aliyev that the US would wait. THE PRESIDENT agreed.";
        var expected = Describe(Read.Text(Text, "2022-04-04"));
        EveryCulture.Check(() => Assert.Equal(expected, Describe(Read.Text(Text, "2022-04-04"))));
    }

    [Fact]
    public void The_record_is_read_and_every_span_lies_in_it_in_order()
    {
        foreach (var row in File.ReadLines(SharedFolder.Require("record/whitehouse/whitehouse.jsonl")).Where((_, index) => index % 40 == 0))
        {
            using var json = JsonDocument.Parse(row);
            var text = json.RootElement.GetProperty("text").GetString()!.Normalize();
            Check(Read.Text(text, json.RootElement.GetProperty("date").GetString(), "state:USA", json.RootElement.GetProperty("title").GetString()!), text.Replace("¶", "\n\n"));
        }
    }

    private static void Check(Read read, string text)
    {
        for (var i = 0; i < read.Mentions.Count; i++)
        {
            var mention = read.Mentions[i];
            Assert.True(mention.Span.Length > 0 && mention.Span.Start >= 0 && mention.Span.End <= text.Length);
            Assert.True(mention.NameOnly is not { } name || mention.Span.Contains(name), mention.ToString());
            Assert.All(mention.Actors, actor => Assert.True(actor.Id.Length > actor.Id.IndexOf(':') + 1 && actor.Name.Length > 0, actor.Id));
            if (i > 0)
            {
                var before = read.Mentions[i - 1].Span;
                Assert.True(before.Start < mention.Span.Start || (before.Start == mention.Span.Start && before.Length > mention.Span.Length));
            }
        }
    }

    private static string Describe(Read read) => string.Join("; ", read.Mentions.Select(mention => $"{mention.Span} {mention.Kind} {string.Join(",", mention.Actors.Select(actor => actor.Id))}"));
}
