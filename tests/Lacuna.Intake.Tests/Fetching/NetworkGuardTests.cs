using System.Net;
using CsCheck;
using Lacuna.Intake.Fetching.Guarding;

namespace Lacuna.Intake.Tests.Fetching;

public sealed class NetworkGuardTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("0.0.0.0")]
    [InlineData("0.1.2.3")]
    [InlineData("10.0.0.1")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("168.63.129.16")]
    [InlineData("100.64.0.1")]
    [InlineData("100.100.100.200")]
    [InlineData("192.0.0.1")]
    [InlineData("192.0.2.1")]
    [InlineData("192.88.99.1")]
    [InlineData("198.18.0.1")]
    [InlineData("198.51.100.1")]
    [InlineData("203.0.113.1")]
    [InlineData("224.0.0.1")]
    [InlineData("240.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::127.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:a9fe:a9fe")]
    [InlineData("::ffff:0:127.0.0.1")]
    [InlineData("64:ff9b::127.0.0.1")]
    [InlineData("64:ff9b::808:808")]
    [InlineData("64:ff9b:1::1")]
    [InlineData("100::1")]
    [InlineData("2001::1")]
    [InlineData("2001:db8::1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2002:a00:1::1")]
    [InlineData("2003::5efe:192.168.1.1")]
    [InlineData("2003::200:5efe:127.0.0.1")]
    [InlineData("3fff::1")]
    [InlineData("4000::1")]
    [InlineData("5f00::1")]
    [InlineData("fc00::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("fe80::1")]
    [InlineData("fe80::1%2")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void A_private_or_special_address_is_not_reached(string address) => Assert.False(new NetworkGuard([]).MayReach(IPAddress.Parse(address)));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.1")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.1")]
    [InlineData("169.253.1.1")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("2606:4700::1111")]
    [InlineData("2a00:1450:4001:80b::200e")]
    public void A_public_address_is_reached(string address) => Assert.True(new NetworkGuard([]).MayReach(IPAddress.Parse(address)));

    [Theory]
    [InlineData("10.1.2.3", true)]
    [InlineData("::ffff:10.1.2.3", true)]
    [InlineData("10.2.0.1", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("169.254.169.254", false)]
    public void Only_the_network_that_was_allowed_by_name_is_reached(string address, bool isReached) =>
        Assert.Equal(isReached, new NetworkGuard([IPNetwork.Parse("10.1.0.0/16")]).MayReach(IPAddress.Parse(address)));

    [Fact]
    public void Every_IPv4_address_is_judged_alike_in_its_mapped_form() => Gen.Byte.Array[4].Sample(bytes =>
    {
        var plain = new IPAddress(bytes);
        var guard = new NetworkGuard([]);
        return guard.MayReach(plain) == guard.MayReach(plain.MapToIPv6());
    });

    [Theory]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f000001/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://017700000001/")]
    [InlineData("http://0177.0.0.1/")]
    [InlineData("http://127.1/")]
    [InlineData("http://127.0.1/")]
    [InlineData("http://0/")]
    [InlineData("http://①②⑦.0.0.1/")]
    [InlineData("http://127。0。0。1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://[::ffff:7f00:1]/")]
    [InlineData("http://[fe80::1%25eth0]/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://2852039166/")]
    [InlineData("http://0xA9FEA9FE/")]
    [InlineData("http://0251.0376.0251.0376/")]
    public void Every_odd_spelling_of_a_private_address_is_refused_before_anything_is_asked(string address) =>
        Assert.Contains("not a public address", RulesFor().WhyRefused(new Uri(address)), StringComparison.Ordinal);

    [Theory]
    [InlineData("ftp://x.example/", "only http and https")]
    [InlineData("file:///etc/passwd", "only http and https")]
    [InlineData("gopher://x.example/", "only http and https")]
    [InlineData("http://user:word@x.example/", "name or password")]
    [InlineData("http://x.example:22/", "port 22")]
    [InlineData("https://x.example:8443/", "port 8443")]
    [InlineData("http://8.8.8.8:6379/", "port 6379")]
    public void An_address_of_another_kind_is_refused(string address, string reason) =>
        Assert.Contains(reason, RulesFor().WhyRefused(new Uri(address)), StringComparison.Ordinal);

    [Theory]
    [InlineData("http://x.example/")]
    [InlineData("https://x.example:443/")]
    [InlineData("http://x.example:443/")]
    [InlineData("https://x.example:8080/")]
    [InlineData("https://xn--j1ail.xn--p1ai/новости")]
    public void A_usual_address_is_asked(string address) => Assert.Null(RulesFor(8080).WhyRefused(new Uri(address)));

    private static AddressRules RulesFor(params int[] ports) => new(new NetworkGuard([]), [.. ports]);
}
