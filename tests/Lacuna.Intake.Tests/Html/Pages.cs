using Lacuna.Core.Documents;
using Lacuna.Intake.Decoding;
using Lacuna.Intake.Html;

namespace Lacuna.Intake.Tests.Html;

/// <summary>Makes pages and reads them as of 1 June 2023.</summary>
internal static class Pages
{
    /// <summary>A sentence long enough to be running text.</summary>
    public static string Prose(string start) =>
        $"{start} and the two sides agreed to continue their talks in the coming weeks, officials in both capitals said on Monday evening.";

    public static IntakeOptions Options { get; } = new() { Clock = new StoppedClock(new DateTimeOffset(2023, 6, 1, 12, 0, 0, TimeSpan.Zero)) };

    public static Document Read(string html) => HtmlReader.Read(new DecodedText(html, "UTF-8", []), "page.html", Options);

    /// <summary>A page with a menu, an article of three paragraphs and a footer, with <paramref name="head"/> in its head and <paramref name="extra"/> after the article.</summary>
    public static Document ReadArticle(string head = "", string body = "", string extra = "") => Read($"""
        <!DOCTYPE html><html lang="en"><head><title>Envoys meet in Geneva</title>{head}</head><body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
        <article><h1>Envoys meet in Geneva</h1>{body}<p>{Prose("The envoys met")}</p><p>{Prose("They spoke of grain")}</p><p>{Prose("They spoke of prisoners")}</p></article>
        {extra}<footer><p>Copyright by nobody, all rights reserved in this and every other world known.</p></footer></body></html>
        """);

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
