using Lacuna.Archive.Identity;

namespace Lacuna.Archive.Tests.Identity;

public sealed class AddressKeyTests
{
    [Theory]
    [InlineData("https://www.example.org/news/1/")]
    [InlineData("http://example.org/news/1")]
    [InlineData("HTTPS://EXAMPLE.org:443/news/1#top")]
    [InlineData("https://example.org./news/./x/../1")]
    [InlineData("https://example.org/news/1?utm_source=x&utm_medium=y&fbclid=z")]
    [InlineData(" https://user@example.org/n%65ws/1?")]
    public void One_page_has_one_key(string address) => Assert.Equal("example.org/news/1", AddressKey.Of(address));

    [Theory]
    [InlineData("https://example.org/?a=1&b=2&b=1", "https://example.org?b=2&gclid=9&b=1&a=1")]
    [InlineData("https://example.org/a%2fb", "https://example.org/a%2Fb")]
    [InlineData("https://example.org/новини", "https://example.org/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8")]
    [InlineData("https://example.org/?q=a+b", "https://example.org/?q=a%20b")]
    [InlineData("https://президент.укр/a", "https://xn--d1abbgf6aiiy.xn--j1amh/a")]
    public void Other_writings_of_it_too(string one, string other) => Assert.Equal(AddressKey.Of(one), AddressKey.Of(other));

    [Theory]
    [InlineData("https://example.org/news/1", "https://example.org/news/2")]
    [InlineData("https://example.org/news/1", "https://example.org/News/1")]
    [InlineData("https://example.org/?id=1", "https://example.org/?id=2")]
    [InlineData("https://example.org/#!/news/1", "https://example.org/#!/news/2")]
    [InlineData("https://example.org/#/news/1", "https://example.org/#/news/2")]
    [InlineData("https://example.org/", "https://example.org:8080/")]
    [InlineData("https://en.example.org/", "https://example.org/")]
    [InlineData("https://www.org/a", "https://org/a")]
    [InlineData("https://example.org/a%2Fb", "https://example.org/a/b")]
    public void Other_pages_have_other_keys(string one, string other) => Assert.NotEqual(AddressKey.Of(one), AddressKey.Of(other));

    [Theory]
    [InlineData("tag:example.org,2022:1")]
    [InlineData("not an address")]
    [InlineData("https://xn--é.org/x")]
    [InlineData("https://\u2488com/x")]
    [InlineData("https://a\u200Db.org/x")]
    [InlineData("https://")]
    [InlineData("")]
    public void What_is_no_web_address_is_its_own_key(string address) => Assert.Equal(address, AddressKey.Of(address));

    [Fact]
    public void Every_culture_makes_the_same_key() => EveryCulture.Check(() => Assert.Equal("index.org/i", AddressKey.Of("HTTPS://WWW.INDEX.ORG/i/")));
}
