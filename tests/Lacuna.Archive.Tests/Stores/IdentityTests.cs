using Lacuna.Archive.Documents;
using Lacuna.Archive.Importing;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;

namespace Lacuna.Archive.Tests.Stores;

public abstract class IdentityTests(Store store)
{
    private const string Long = """
        The ministers met in the capital on Monday and spoke for two hours about grain, prisoners and the nuclear plant.
        They agreed to meet again before the end of the month, and thanked their hosts for the warm welcome in hard times.
        """;

    [Fact]
    public async Task The_same_text_at_the_same_address_is_held_once()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        var first = await archive.AddAsync(TemporaryArchive.Document(Long, "https://www.example.org/a/"));
        var again = await archive.AddAsync(TemporaryArchive.Document(Long, "http://example.org/a?utm_source=feed"));

        Assert.Equal(OutcomeKind.Imported, first.Kind);
        Assert.Equal(OutcomeKind.SameAs, again.Kind);
        Assert.Equal(first.Version, again.Other);
        Assert.Single(await archive.FindAsync(new DocumentQuery()));
    }

    [Fact]
    public async Task Another_text_at_the_same_address_is_a_new_version_that_counts_in_place_of_the_old()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        var first = await archive.AddAsync(TemporaryArchive.Document(Long, "https://example.org/a"));
        var edited = TemporaryArchive.Document(Long.Replace("grain", "corn"), "https://example.org/a#new", day: "2022-04-05");
        Assert.Equal(new Identification(OutcomeKind.NewVersion, first.Version), await archive.Archive.IdentifyAsync(edited));
        var second = await archive.AddAsync(edited);

        Assert.Equal((OutcomeKind.NewVersion, first.Version), (second.Kind, second.Other));
        Assert.Equal(second.Version, Assert.Single(await archive.FindAsync(new DocumentQuery())).Version);
        var versions = await archive.Archive.VersionsAsync("https://example.org/a");
        Assert.Equal([(1, false), (2, true)], versions.Select(row => (row.Number, row.IsLatest)));
        Assert.Equal(Long, (await archive.Archive.DocumentAsync(first.Version!))!.Text);
        Assert.Empty(await archive.FindAsync("grain"));
        Assert.Single(await archive.FindAsync(new DocumentQuery { Terms = [new("grain")], WithEarlierVersions = true }));
    }

    [Fact]
    public async Task A_page_that_is_changed_back_is_the_version_that_it_was()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        var first = await archive.AddAsync(TemporaryArchive.Document(Long, "https://example.org/a"));
        await archive.AddAsync(TemporaryArchive.Document("Gone.", "https://example.org/a"));
        var back = await archive.AddAsync(TemporaryArchive.Document(Long, "https://example.org/a"));

        Assert.Equal((OutcomeKind.SameAs, first.Version), (back.Kind, back.Other));
        Assert.Equal(2, (await archive.Archive.VersionsAsync("https://example.org/a")).Length);
    }

    [Fact]
    public async Task The_sources_own_id_holds_over_a_change_of_address()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        await archive.AddAsync(TemporaryArchive.Document(Long, "https://example.org/a"), "guid-1");
        var moved = await archive.AddAsync(TemporaryArchive.Document(Long.Replace("grain", "corn"), "https://example.org/2022/a"), "guid-1");
        var other = await archive.AddAsync(TemporaryArchive.Document("Another matter altogether.", "https://example.net/a", "Agency"), "guid-1");
        var atNewAddress = await archive.AddAsync(TemporaryArchive.Document(Long.Replace("grain", "oats"), "https://example.org/2022/a"));

        Assert.Equal(OutcomeKind.NewVersion, moved.Kind);
        Assert.Equal(OutcomeKind.Imported, other.Kind);
        Assert.Equal(OutcomeKind.NewVersion, atNewAddress.Kind);
        Assert.Equal(3, (await archive.Archive.VersionsAsync("https://example.org/a")).Length);
    }

    [Theory]
    [InlineData("https://example.org/b", "Ministry", "2022-04-04", OutcomeKind.SameAs)]
    [InlineData("https://example.org/b", "Ministry", null, OutcomeKind.SameAs)]
    [InlineData(null, null, "2022-04-04", OutcomeKind.SameAs)]
    [InlineData("https://example.org/b", "Ministry", "2023-04-04", OutcomeKind.Imported)]
    [InlineData("https://example.net/b", "Agency", "2022-04-04", OutcomeKind.CopyOf)]
    [InlineData("https://example.net/b", "Agency", "2022-05-04", OutcomeKind.CopyOf)]
    public async Task The_same_text_elsewhere_is_told_by_source_and_day(string? url, string? source, string? day, OutcomeKind kind)
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        await archive.AddAsync(TemporaryArchive.Document(Long, "https://example.org/a"));

        Assert.Equal(kind, (await archive.AddAsync(TemporaryArchive.Document(Long, url, source, day))).Kind);
    }

    [Theory]
    [InlineData("Agency")]
    [InlineData("Ministry")]
    public async Task A_short_text_may_be_said_anew(string source)
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        await archive.AddAsync(TemporaryArchive.Document("Thank you!", "https://example.org/a"));

        Assert.Equal(OutcomeKind.Imported, (await archive.AddAsync(TemporaryArchive.Document("Thank you!", "https://example.org/b", source))).Kind);
    }

    [Fact]
    public async Task A_syndicated_copy_counts_once_with_its_original_though_its_headline_differs()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        var original = await archive.AddAsync(TemporaryArchive.Document(Long + Long.Replace("capital", "city") + Rest, "https://example.org/a"));
        var copy = await archive.AddAsync(TemporaryArchive.Document("Ministers meet\n\n" + Long + Long.Replace("capital", "city") + Rest + " Agency report.", "https://example.net/b", "Agency"));

        Assert.Equal((OutcomeKind.CopyOf, original.Version), (copy.Kind, copy.Other));
        Assert.Equal(original.Version, Assert.Single(await archive.FindAsync("grain")).Version);
        var both = await archive.FindAsync(new DocumentQuery { Terms = [new("grain")], WithCopies = true });
        Assert.Equal([null, original.Version!.DocumentId], both.Select(row => row.CopyOf));
    }

    [Fact]
    public async Task The_earliest_of_all_copies_is_the_original_though_it_comes_last()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        await archive.AddAsync(TemporaryArchive.Document(Long, "https://example.net/b", "Agency", "2022-04-06"));
        await archive.AddAsync(TemporaryArchive.Document(Long, "https://example.com/c", "Paper", "2022-04-07"));
        var original = await archive.AddAsync(TemporaryArchive.Document(Long, "https://example.org/a", "Ministry", "2022-04-04"));

        Assert.Equal(OutcomeKind.Imported, original.Kind);
        Assert.Equal(original.Version, Assert.Single(await archive.FindAsync(new DocumentQuery())).Version);
        var all = await archive.FindAsync(new DocumentQuery { WithCopies = true });
        Assert.Equal([null, "https://example.org/a", "https://example.org/a"], all.Select(row => row.CopyOf));
    }

    [Fact]
    public async Task Two_who_speak_for_themselves_both_said_it()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        await archive.AddAsync(TemporaryArchive.Document(Long, "https://example.org/a", "President of A", speaksFor: "state:AAA"));
        var other = await archive.AddAsync(TemporaryArchive.Document(Long, "https://example.net/b", "President of B", speaksFor: "state:BBB"));

        Assert.Equal(OutcomeKind.Imported, other.Kind);
        Assert.Equal(2, (await archive.FindAsync(new DocumentQuery())).Length);
        Assert.Equal(1, Assert.Single(await archive.Archive.LikesAsync(other.Version!)).Share);
    }

    [Fact]
    public async Task A_near_duplicate_at_one_source_is_shown_as_such_and_counts()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        var first = await archive.AddAsync(TemporaryArchive.Document(Long + Rest, "https://example.org/a"));
        var second = await archive.AddAsync(TemporaryArchive.Document(Long + Rest.Replace("Tuesday", "Wednesday"), "https://example.org/b", day: "2022-04-05"));

        Assert.Equal(OutcomeKind.Imported, second.Kind);
        Assert.Equal(2, (await archive.FindAsync(new DocumentQuery())).Length);
        var like = Assert.Single(await archive.Archive.LikesAsync(first.Version!));
        Assert.Equal(second.Version, like.Other.Version);
        Assert.InRange(like.Share, 0.7, 0.99);
    }

    [Fact]
    public async Task A_rewrite_is_a_document_of_its_own()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        await archive.AddAsync(TemporaryArchive.Document(Long, "https://example.org/a"));
        var rewrite = await archive.AddAsync(TemporaryArchive.Document("For two hours on Monday the two ministers talked in the capital of prisoners, the nuclear plant and grain; they will meet again this month.", "https://example.net/b", "Agency"));

        Assert.Equal(OutcomeKind.Imported, rewrite.Kind);
        Assert.Empty(await archive.Archive.LikesAsync(rewrite.Version!));
    }

    [Fact]
    public async Task A_refusal_is_kept_with_its_reason()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        await archive.Archive.AddAsync([new Entry("a.bin", NodaTime.Instant.FromUtc(2022, 1, 1, 0, 0)) { Refusal = "it is no text" }]);
        await archive.AddAsync(TemporaryArchive.Document(Long) with { Origin = "a.txt" });

        var outcomes = new List<Outcome>();
        await foreach (var outcome in archive.Archive.OutcomesAsync(new OutcomeQuery { Kinds = [OutcomeKind.Refused], OriginPrefix = "a." }))
        {
            outcomes.Add(outcome);
        }

        Assert.Equal(new Outcome("a.bin", OutcomeKind.Refused, null, null, "it is no text", NodaTime.Instant.FromUtc(2022, 1, 1, 0, 0)), Assert.Single(outcomes));
    }

    private const string Rest = "On Tuesday the delegations will go on with talks about trade, roads, visas, and the river that both of their countries share along the border.";

    [Fact]
    public async Task What_another_archive_made_out_is_followed_and_not_judged_again()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        var added = NodaTime.Instant.FromUtc(2022, 4, 9, 1, 2, 3);
        Entry Kept(Document document, string? copyOf) => new(document.Id, added) { Document = new AnnotatedDocument(document), Kept = new KeptIdentity(copyOf, added) };
        var original = TemporaryArchive.Document(Long, "https://example.org/a", "Ministry", "2022-04-06");
        var copy = TemporaryArchive.Document(Long, "https://example.org/b", "Agency", "2022-04-04");
        var twin = TemporaryArchive.Document(Long, "https://example.org/c", "Other agency", "2022-04-07");
        var stray = TemporaryArchive.Document(Long, "https://example.org/d", "Third agency", "2022-04-08");

        var outcomes = await archive.Archive.AddAsync([Kept(original, null), Kept(copy, original.Id), Kept(twin, null), Kept(stray, "https://example.org/gone")]);

        Assert.Equal([OutcomeKind.Imported, OutcomeKind.CopyOf, OutcomeKind.Imported, OutcomeKind.Imported], outcomes.Select(outcome => outcome.Kind));
        var rows = await archive.FindAsync(new DocumentQuery { WithCopies = true });
        Assert.Equal(original.Id, Assert.Single(rows, row => row.CopyOf is not null).CopyOf);
        Assert.All(rows, row => Assert.Equal(added, row.Added));
        Assert.Equal(OutcomeKind.SameAs, (await archive.Archive.AddAsync([Kept(copy, null)])).Single().Kind);
    }
}
