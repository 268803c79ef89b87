using System.Text;
using CsCheck;
using Lacuna.Intake.Fetching.Robots;

namespace Lacuna.Intake.Tests.Fetching;

public sealed class RobotsParserTests
{
    public static TheoryData<string, string, bool> Rulings => new()
    {
        { "", "/x", true },
        { "User-agent: *\nDisallow: /", "/x", false },
        { "User-agent: *\nDisallow:", "/x", true },
        { "User-agent: *\nDisallow: /", "/robots.txt", true },
        { "user-AGENT : *\ndisALLOW: /a", "/ab", false },
        { "User-agent: *\nDisallow: /a # not this\n", "/a", false },
        { "User-agent: *\rDisallow: /a\rAllow: /a/b\r", "/a/b", true },
        { "\uFEFFUser-agent: *\r\nDisallow: /a", "/a", false },

        // One's own group alone counts where there is one, wherever it stands; several together.
        { "User-agent: *\nDisallow: /\n\nUser-agent: lacuna\nDisallow: /b", "/a", true },
        { "User-agent: LACUNA\nDisallow: /b\n\nUser-agent: *\nDisallow: /", "/b", false },
        { "User-agent: Lacuna/1.0\nDisallow: /b", "/b", false },
        { "User-agent: lacunar\nDisallow: /b", "/b", true },
        { "User-agent: other\nUser-agent: lacuna\nDisallow: /b", "/b", false },
        { "User-agent: lacuna\nDisallow: /a\nUser-agent: x\nDisallow: /c\nUser-agent: lacuna\nDisallow: /b", "/b", false },
        { "User-agent: lacuna\nDisallow: /a\nUser-agent: x\nDisallow: /c\nUser-agent: lacuna\nDisallow: /b", "/c", true },
        { "User-agent: lacuna\nUser-agent: *\nDisallow: /b", "/b", false },
        { "User-agent: lacuna\n\nUser-agent: *\nDisallow: /b", "/b", false },
        { "User-agent: lacuna\nSitemap: https://x.example/s.xml\nDisallow: /b", "/b", false },
        { "Disallow: /\nUser-agent: x\nDisallow: /", "/a", true },

        // The longest match wins; of equals the one that allows.
        { "User-agent: *\nAllow: /p\nDisallow: /", "/page", true },
        { "User-agent: *\nAllow: /folder\nDisallow: /folder", "/folder/page", true },
        { "User-agent: *\nAllow: /page\nDisallow: /*.htm", "/page.htm", false },
        { "User-agent: *\nAllow: /$\nDisallow: /", "/", true },
        { "User-agent: *\nAllow: /$\nDisallow: /", "/page.htm", false },
        { "User-agent: *\nDisallow: /a\nAllow: /a/b/\nDisallow: /a/b/c", "/a/b/cd", false },

        // Patterns.
        { "User-agent: *\nDisallow: /fish", "/fish.html", false },
        { "User-agent: *\nDisallow: /fish", "/Fish.asp", true },
        { "User-agent: *\nDisallow: /fish*", "/fishheads/yummy.html", false },
        { "User-agent: *\nDisallow: /fish/", "/fish", true },
        { "User-agent: *\nDisallow: /*.php", "/folder/any.php.file.html?a=1", false },
        { "User-agent: *\nDisallow: /*.php$", "/filename.php", false },
        { "User-agent: *\nDisallow: /*.php$", "/filename.php?parameters", true },
        { "User-agent: *\nDisallow: /*.php$", "/a.php/b.php", false },
        { "User-agent: *\nDisallow: /fish*.php", "/fish.php?x", false },
        { "User-agent: *\nDisallow: /fish*.php", "/Fish.PHP", true },
        { "User-agent: *\nDisallow: *.pdf", "/x/a.pdf", false },
        { "User-agent: *\nDisallow: /a*b*b$", "/ab", true },
        { "User-agent: *\nDisallow: /a*b*b$", "/axbyb", false },
        { "User-agent: *\nDisallow: /?s=", "/?s=bucha", false },

        // Escapes.
        { "User-agent: *\nDisallow: /foo/bar/ツ", "/foo/bar/%E3%83%84", false },
        { "User-agent: *\nDisallow: /foo/bar/%e3%83%84", "/foo/bar/ツ", false },
        { "User-agent: *\nDisallow: /%7Ejoe/", "/~joe/x", false },
        { "User-agent: *\nDisallow: /a%3cd.html", "/a%3Cd.html", false },
        { "User-agent: *\nDisallow: /a%2fb", "/a/b", true },
    };

    [Theory]
    [MemberData(nameof(Rulings))]
    public void A_page_is_allowed_or_not_as_the_standard_rules(string robots, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, Parse(robots).Allow(new Uri("https://x.example" + path)));

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 2.5", 2.5)]
    [InlineData("User-agent: *\nCrawl-delay: 2\nCrawl-delay: 7", 7.0)]
    [InlineData("User-agent: *\nCrawl-delay: soon", null)]
    [InlineData("User-agent: *\nCrawl-delay: -1", null)]
    [InlineData("User-agent: *\nCrawl-delay: 1e999", null)]
    [InlineData("User-agent: other\nCrawl-delay: 9\nUser-agent: *\nDisallow:", null)]
    public void The_delay_of_the_group_is_taken(string robots, double? seconds) => EveryCulture.Check(() =>
        Assert.Equal(seconds, Parse(robots).Delay?.TotalSeconds));

    [Fact]
    public void Sitemaps_are_taken_from_anywhere() =>
        Assert.Equal(["https://x.example/1.xml", "/2.xml"], Parse("Sitemap: https://x.example/1.xml\nUser-agent: x\nDisallow: /\nsitemap:/2.xml\nSitemap:").Sitemaps);

    [Fact]
    public void Only_the_first_500_kilobytes_count()
    {
        var filler = string.Concat(Enumerable.Repeat("# filler line\n", 40_000));
        Assert.True(Parse($"User-agent: *\n{filler}Disallow: /").Allow(new Uri("https://x.example/a")));
    }

    [Fact]
    public void No_bytes_throw() => Gen.Byte.Array.Sample(
        bytes => { RobotsParser.Parse([.. "User-agent: *\nDisallow: "u8, .. bytes], "Lacuna").Allow(new Uri("https://x.example/a?b")); }, iter: 3000);

    [Fact]
    public void Many_stars_cost_no_time()
    {
        var rules = Parse($"User-agent: *\nDisallow: /{string.Concat(Enumerable.Repeat("*a", 5000))}b");
        Assert.True(rules.Allow(new Uri($"https://x.example/{new string('a', 7000)}")));
    }

    private static RobotsRules Parse(string robots) => RobotsParser.Parse(Encoding.UTF8.GetBytes(robots), "Lacuna");
}
