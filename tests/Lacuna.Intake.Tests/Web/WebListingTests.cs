using Lacuna.Core.Documents;
using Lacuna.Intake.Web;
using NodaTime;

namespace Lacuna.Intake.Tests.Web;

public sealed class WebListingTests
{
    private static readonly Uri At = new("https://x.example/list");

    /// <summary>10 April, noon UTC.</summary>
    private static readonly Instant Now = Instant.FromUtc(2022, 4, 10, 12, 0);

    [Fact]
    public void A_feed_vouches_from_the_day_after_its_oldest_item_to_yesterday() => Assert.Equal(
        ["X 2022-04-05..2022-04-09 listed 3 failed 0 "],
        Told(new WebPileOptions(), Feed(4), Feed(5), Feed(5), Feed(8), Feed(10)));

    [Fact]
    public void A_sitemap_vouches_for_its_oldest_day_too() => Assert.Equal(
        ["X 2022-04-04..2022-04-09 listed 2 failed 0 "],
        Told(new WebPileOptions(), Map(4), Map(8)));

    [Fact]
    public void A_list_that_reaches_back_beyond_the_day_asked_for_vouches_from_that_day() => Assert.Equal(
        ["X 2022-04-03..2022-04-09 listed 1 failed 0 "],
        Told(new WebPileOptions { Since = new LocalDate(2022, 4, 3) }, Feed(8), Feed(1) with { IsBefore = true }));

    [Fact]
    public void A_page_that_could_not_be_had_makes_its_day_a_hole() => Assert.Equal(
        ["X 2022-04-05..2022-04-05 listed 1 failed 0 ", "X 2022-04-06..2022-04-06 listed 2 failed 1 1 of 2 listed pages could not be had: answered 404 (not found)", "X 2022-04-07..2022-04-09 listed 0 failed 0 "],
        Told(new WebPileOptions(), Feed(4), Feed(5), Feed(6), Failed(6)));

    [Fact]
    public void A_lost_page_of_no_known_day_makes_all_days_a_hole() => Assert.Contains(
        "X 2022-04-04..2022-04-09 listed 1 failed 1 1 listed page without a date could not be had",
        Told(new WebPileOptions(), Map(4), Failed(null)));

    [Fact]
    public void A_list_cut_short_vouches_for_nothing_but_still_tells_its_holes()
    {
        Assert.Empty(Told(new WebPileOptions { Limit = 1 }, Map(4), new WebItem(At) { HidesPages = true }));
        Assert.Empty(Told(new WebPileOptions { SamePath = true }, Map(4)));
        Assert.Single(Told(new WebPileOptions { SamePath = true }, Map(4), Failed(5)));
    }

    [Fact]
    public void Yesterday_is_counted_on_the_publishers_clock()
    {
        var listing = new WebListing(At, new WebPileOptions(), new Source("X", null, "Pacific/Auckland"));
        listing.Add(Map(4));
        Assert.Equal(new LocalDate(2022, 4, 10), listing.Days(Instant.FromUtc(2022, 4, 10, 13, 0))[^1].Days.End);
    }

    [Fact]
    public void Earlier_fetches_that_join_without_a_gap_carry_the_list_back() => Assert.Equal(
        new LocalDate(2022, 4, 1), Listing(new WebPileOptions(), Feed(8)).Days(Now, new LocalDate(2022, 4, 1))[0].Days.Start);

    private static WebListing Listing(WebPileOptions options, params WebItem[] items)
    {
        var listing = new WebListing(At, options);
        foreach (var item in items)
        {
            listing.Add(item);
        }

        return listing;
    }

    private static List<string> Told(WebPileOptions options, params WebItem[] items) =>
        [.. Listing(options, items).Days(Now).Select(days => FormattableString.Invariant($"{days.Source} {days.Days.Start:uuuu-MM-dd}..{days.Days.End:uuuu-MM-dd} listed {days.Listed} failed {days.Failed} {days.HoleReason}"))];

    private static WebItem Feed(int day) => Held(day, ListingKind.Feed);

    private static WebItem Map(int day) => Held(day, ListingKind.Sitemap);

    private static WebItem Held(int day, ListingKind kind) => new(At)
    {
        Listed = new ListedPage(At, kind),
        Held = new HeldPage(new Source("X"), On(day)),
    };

    private static WebItem Failed(int? day) => new(At)
    {
        Listed = new ListedPage(At, ListingKind.Sitemap) { Modified = day is { } known ? On(known) : null },
        Item = IntakeItem.Refused("x", ItemPosition.Start, RefusalReason.NoAnswer, "answered 404 (not found)"),
        IsFailed = true,
        Failure = "answered 404 (not found)",
    };

    private static PublicationTime On(int day) => new("", new LocalDateTime(2022, 4, day, 0, 0));
}
