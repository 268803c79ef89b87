using Lacuna.Archive.Importing;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Archive.Tests.Stores;

public abstract class OriginalTests(Store store)
{
    private static readonly byte[] Page = [.. "<p>They met.</p>"u8, 0xff, 0, .. Enumerable.Repeat((byte)'x', 500)];

    [Fact]
    public async Task The_bytes_come_back_as_they_were_and_equal_ones_are_kept_once()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        var (one, other, without) = (TemporaryArchive.Document("They met."), TemporaryArchive.Document("They met again."), TemporaryArchive.Document("Nobody met."));
        await AddAsync(archive, one, new Original(Page, "text/html; charset=windows-1251", "a.html"));
        await AddAsync(archive, other, new Original(Page, null, null));
        await AddAsync(archive, without, null);

        var original = (await archive.Archive.OriginalAsync(one.Version))!;
        Assert.Equal(Page, original.Bytes.ToArray());
        Assert.Equal(("text/html; charset=windows-1251", "a.html"), (original.MediaType, original.FileName));
        Assert.Equal(Page, (await archive.Archive.OriginalAsync(other.Version))!.Bytes.ToArray());
        Assert.Null(await archive.Archive.OriginalAsync(without.Version));
        Assert.Null(await archive.Archive.OriginalAsync(new DocumentVersion("nothing", one.ContentHash)));
        Assert.Equal(1, Count(archive));
    }

    [Fact]
    public async Task A_version_keeps_its_first_bytes_and_one_that_had_none_gains_them()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        var document = TemporaryArchive.Document("They met.");
        await AddAsync(archive, document, null);
        await AddAsync(archive, document, new Original("%PDF-1"u8.ToArray(), "application/pdf", "a.pdf"));
        await AddAsync(archive, document, new Original(Page, "text/html", "b.html"));

        Assert.Equal("%PDF-1"u8.ToArray(), (await archive.Archive.OriginalAsync(document.Version))!.Bytes.ToArray());
        Assert.Equal(1, Count(archive));
    }

    [Fact]
    public async Task Empty_bytes_are_bytes_and_damaged_ones_are_told()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        var (empty, damaged) = (TemporaryArchive.Document(""), TemporaryArchive.Document("They met."));
        await AddAsync(archive, empty, new Original(ReadOnlyMemory<byte>.Empty, "text/plain", null));
        await AddAsync(archive, damaged, new Original(Page, "text/html", null));
        archive.Run($"UPDATE original SET bytes = {(store == Store.Sqlite ? "x'000200000041ff'" : "decode('000200000041ff', 'hex')")} WHERE id = 2");

        Assert.Equal(0, (await archive.Archive.OriginalAsync(empty.Version))!.Bytes.Length);
        Assert.Contains("damaged", (await Assert.ThrowsAsync<ArchiveException>(async () => await archive.Archive.OriginalAsync(damaged.Version))).Message);
    }

    private static async Task AddAsync(TemporaryArchive archive, Document document, Original? original) =>
        await archive.Archive.AddAsync([new Entry(document.Id, Instant.FromUtc(2022, 5, 1, 0, 0)) { Document = new AnnotatedDocument(document), Original = original }]);

    private static int Count(TemporaryArchive archive) => int.Parse(archive.Rows("SELECT CAST(count(*) AS text) FROM original"), System.Globalization.CultureInfo.InvariantCulture);
}
