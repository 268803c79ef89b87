using CsCheck;

namespace Lacuna.Reading.Tests.Times;

public sealed class TimePropertyTests
{
    private static readonly Gen<string> Wild = Gen.OneOf(
        Gen.String,
        Gen.OneOf<string>(
            "April", "May", "4", "31", "2022", "1990s", "'90s", "Monday", "Sun", "last", "next", "this", "the", "a", "of", "and", "to", "week", "days", "year",
            "quarter", "third", "three", "few", "half", "ago", "later", "earlier", "early", "mid", "end", "morning", "night", "9:00", "a.m.", "noon", "GMT",
            "time", "every", "daily", "now", "future", "past", "recent", "about", "more", "than", "at", "least", "up", "-", ",", ".", "9999-12-31", "0000-00-00",
            "2022-13-45", "03/04/2022", "99/99/9999", "1/2", "½", "999999999999", "two", "hundred", "thousand", "century", "decade", "year-ago", "mid-April",
            "\uD800", "¶", "\n", "\"", "(", "said", "will", "FY", "0", "first", "Friday", "month", "or", "so", "long", "old", "twenty-first", "3.5")
            .Array[0, 40].Select(parts => string.Join(' ', parts)));

    private static readonly Gen<string?> Published = Gen.OneOf<string?>(null, "2022-04-04", "0001-01-01", "9999-12-31", "2024-02-29T23:59");

    [Fact]
    public void Times_are_ordered_and_stay_inside_one_sentence() => Gen.Select(Wild, Published).Sample((text, published) =>
    {
        var read = Timed.Read(text, published);
        var at = 0;
        foreach (var time in read.Times)
        {
            Assert.True(time.Span.Start >= at && !time.Span.IsEmpty && time.Span.End <= read.Text.Length);
            Assert.Contains(read.Sentences, sentence => sentence.Span.Contains(time.Span));
            Assert.NotEmpty(time.Value);
            at = time.Span.End;
        }
    });
}
