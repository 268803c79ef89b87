using System.IO.Compression;
using System.Text;
using Lacuna.Hostile;
using Lacuna.Intake.Tests.Piles;

namespace Lacuna.Intake.Tests.Packages;

public sealed class ZipReaderTests
{
    [Fact]
    public async Task Every_entry_has_an_outcome_and_packages_inside_are_gone_into()
    {
        var inner = ZipWriter.Zip(("x.txt", "Inner."u8.ToArray()), ("feed.xml", "<rss><channel><item><title>F1</title></item><item><title>F2</title></item></channel></rss>"u8.ToArray()));
        var warc = new WarcWriter().Page("https://a.example/1", "<html><head><title>W</title></head><body><p>Text.</p></body></html>").PackedByRecord();
        var bytes = ZipWriter.Zip(
            ("2022/", []), ("2022/a.html", "<html><head><title>A</title></head><body><p>Text.</p></body></html>"u8.ToArray()), ("inner.zip", inner), ("crawl.warc.gz", warc),
            ("picture.png", [0x89]), (".hidden/x.txt", "H"u8.ToArray()), ("__MACOSX/._a.html", "H"u8.ToArray()), ("z.txt", "Last."u8.ToArray()));
        var items = await Reading.Of(bytes, "pile.zip");
        Assert.Equal(
            [
                "pile.zip!/2022/a.html A", "pile.zip!/inner.zip!/x.txt Inner.", "pile.zip!/inner.zip!/feed.xml#1 F1", "pile.zip!/inner.zip!/feed.xml#2 F2", "pile.zip!/crawl.warc.gz@0 W",
                "pile.zip!/picture.png NotADocument", "pile.zip!/.hidden/x.txt Hidden", "pile.zip!/__MACOSX/._a.html Hidden", "pile.zip!/z.txt Last.",
            ],
            items.Select(item => $"{item.Origin} {(item.Refusal is { } refusal ? refusal.Reason.ToString() : item.Document!.Title is { Length: > 0 } title ? title : item.Document.Text)}"));
        await Reading.CheckThatAnyItemCanBeGoneOnAfter(bytes, "pile.zip");
    }

    [Theory]
    [InlineData("../escape.txt")]
    [InlineData("a/../../escape.txt")]
    [InlineData("..\\escape.txt")]
    [InlineData("/etc/escape.txt")]
    [InlineData("C:\\escape.txt")]
    public async Task A_name_that_leads_out_of_the_archive_is_refused(string name)
    {
        var items = await Reading.Of(ZipWriter.Zip((name, "x"u8.ToArray()), ("a..b.txt", "Inside."u8.ToArray())), "a.zip");
        Assert.Equal([RefusalReason.UnsafeName, null], items.Select(item => item.Refusal?.Reason));
    }

    [Theory]
    [InlineData("utf-8", "Заявление министра.txt")]
    [InlineData("windows-1251", "Заявление министра.txt")]
    [InlineData("utf-8", "外交部.txt")]
    [InlineData("iso-8859-1", "Élysée communiqué.txt")]
    public async Task Names_come_out_right_whatever_machine_packed_them(string encoding, string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = ZipWriter.Zip(Encoding.GetEncoding(encoding), (name, "Text."u8.ToArray()));
        Assert.Equal($"a.zip!/{name}", Assert.Single(await Reading.Of(bytes, "a.zip")).Origin);
    }

    [Fact]
    public async Task An_encrypted_entry_is_refused_and_the_others_are_read()
    {
        var bytes = ZipWriter.Zip(("a.txt", "Secret."u8.ToArray()), ("b.txt", "Open."u8.ToArray()));
        var local = bytes.AsSpan().IndexOf((byte[])[(byte)'P', (byte)'K', 3, 4]);
        var central = bytes.AsSpan().IndexOf((byte[])[(byte)'P', (byte)'K', 1, 2]);
        bytes[local + 6] |= 1;
        bytes[central + 8] |= 1;
        var items = await Reading.Of(bytes, "a.zip");
        Assert.Equal([RefusalReason.Encrypted, null], items.Select(item => item.Refusal?.Reason));
    }

    [Fact]
    public async Task Bombs_are_refused_by_ratio_in_sum_and_in_depth()
    {
        var blanks = new byte[64 << 20];
        Array.Fill(blanks, (byte)' ');
        var items = await Reading.Of(ZipWriter.Zip(("bomb.txt", blanks), ("a.txt", "Text."u8.ToArray())), "a.zip");
        Assert.Equal([RefusalReason.ExpandsTooMuch, null], items.Select(item => item.Refusal?.Reason));

        var random = new byte[1 << 16];
        new Random(1).NextBytes(random);
        var letters = Encoding.ASCII.GetBytes(Convert.ToHexString(random));
        var sum = await Reading.Of(ZipWriter.Zip(("a.txt", letters), ("b.txt", letters), ("c.txt", letters)), "a.zip", new IntakeOptions { Limits = new IntakeLimits { UnpackedBytes = 300_000 } });
        Assert.Equal([null, null, RefusalReason.ExpandsTooMuch], sum.Select(item => item.Refusal?.Reason));

        var nested = ZipWriter.Zip(("a.txt", "Text."u8.ToArray()));
        for (var i = 0; i < 10; i++)
        {
            nested = ZipWriter.Zip(("n.zip", nested));
        }

        Assert.Equal(RefusalReason.TooDeep, Assert.Single(await Reading.Of(nested, "a.zip")).Refusal!.Reason);
        var many = await Reading.Of(ZipWriter.Zip([.. Enumerable.Range(0, 10).Select(i => ($"{i}.txt", "x"u8.ToArray()))]), "a.zip", new IntakeOptions { Limits = new IntakeLimits { PackageEntries = 3 } });
        Assert.Equal((4, RefusalReason.TooMany), (many.Count, many[^1].Refusal!.Reason));
    }

    [Fact]
    public async Task A_large_archive_inside_another_goes_by_a_file_and_leaves_none_behind()
    {
        var random = new byte[1 << 20];
        new Random(2).NextBytes(random);
        var inner = ZipWriter.Zip(("a.txt", Encoding.ASCII.GetBytes(Convert.ToHexString(random))));
        var items = await Reading.Of(ZipWriter.Zip(("inner.zip", inner)), "a.zip", new IntakeOptions { Limits = new IntakeLimits { PackageBytesInMemory = 1000 } });
        Assert.Equal(2 << 20, Assert.Single(items).Document!.Text.Length);
    }

    [Fact]
    public async Task A_broken_archive_and_an_empty_one_are_refused()
    {
        var bytes = ZipWriter.Zip(("a.txt", "Text."u8.ToArray()));
        Assert.Equal(RefusalReason.Damaged, Assert.Single(await Reading.Of(bytes[..^10], "a.zip")).Refusal!.Reason);
        Assert.Equal(RefusalReason.Empty, Assert.Single(await Reading.Of(ZipWriter.Zip(), "a.zip")).Refusal!.Reason);
    }
}
