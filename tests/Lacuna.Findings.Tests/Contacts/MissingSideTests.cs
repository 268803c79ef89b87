using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts;
using NodaTime;
using static Lacuna.Findings.Tests.Contacts.Pile;

namespace Lacuna.Findings.Tests.Contacts;

public sealed class MissingSideTests
{
    private static readonly AnnotatedDocument Call = Readout("RUS", "2022-02-12T22:00", ContactKind.Call, [Putin, Zelensky]);

    [Fact]
    public void A_side_whose_channel_is_not_in_the_pile_is_not_called_silent()
    {
        var side = MissingIn(Call);

        Assert.Equal(MissingSideVerdict.NoChannel, side.Verdict);
        Assert.Null(side.Coverage);
    }

    [Fact]
    public void A_channel_that_published_shortly_before_and_after_published_nothing_on_it()
    {
        var side = MissingIn(Call, Plain("UKR", "2022-02-11T10:00"), Plain("UKR", "2022-02-12T10:00"), Plain("UKR", "2022-02-14T10:00"));

        Assert.Equal(MissingSideVerdict.PublishedNothing, side.Verdict);
        Assert.Equal(3, side.Coverage!.Documents);
        Assert.Equal(new LocalDate(2022, 2, 12), side.Coverage.LastBefore);
        Assert.Equal(new LocalDate(2022, 2, 14), side.Coverage.FirstAfter);
        Assert.Equal(["UKR channel"], side.Coverage.Sources);
        Assert.Equal("state:UKR", side.Side.Id);
    }

    [Theory]
    [InlineData("2022-02-11", null)]
    [InlineData(null, "2022-02-14")]
    [InlineData("2022-02-01", "2022-02-14")]
    [InlineData("2022-02-11", "2022-02-28")]
    public void A_hole_in_the_coverage_allows_no_verdict_of_silence(string? before, string? after)
    {
        AnnotatedDocument[] pile = [Call, .. new[] { before, after }.OfType<string>().Select(day => Plain("UKR", day + "T10:00"))];

        Assert.Equal(MissingSideVerdict.NotCovered, MissingIn(pile).Verdict);
    }

    [Fact]
    public void A_channel_that_tells_of_it_in_passing_is_not_called_silent()
    {
        var side = MissingIn(Call, Readout("UKR", "2022-02-12T23:00", ContactKind.Call, [Zelensky, Putin], isSubject: false), Plain("UKR", "2022-02-14T10:00"));

        Assert.Equal(MissingSideVerdict.MentionedOnly, side.Verdict);
    }

    [Theory]
    [InlineData("2022-02-11T10:00", true)]
    [InlineData("2022-02-13T10:00", false)]
    public void A_channel_that_announced_it_or_speaks_of_an_undated_one_is_not_called_silent(string time, bool isPlanned)
    {
        var side = MissingIn(
            Call,
            Readout("UKR", time, ContactKind.Call, [Zelensky, Putin], isSubject: false, isPlanned: isPlanned, isDated: false),
            Plain("UKR", "2022-02-12T10:00"),
            Plain("UKR", "2022-02-14T10:00"));

        Assert.Equal(MissingSideVerdict.MentionedOnly, side.Verdict);
        Assert.Single(side.PossibleMentions);
    }

    [Fact]
    public void An_undated_mention_of_others_or_of_another_week_says_nothing_of_it()
    {
        var side = MissingIn(
            Call,
            Readout("UKR", "2022-02-13T10:00", ContactKind.Call, [Zelensky, Macron], isSubject: false, isDated: false),
            Readout("UKR", "2022-02-25T10:00", ContactKind.Call, [Zelensky, Putin], isSubject: false, isDated: false),
            Plain("UKR", "2022-02-12T10:00"),
            Plain("UKR", "2022-02-14T10:00"));

        Assert.Equal(MissingSideVerdict.PublishedNothing, side.Verdict);
        Assert.Empty(side.PossibleMentions);
    }

    [Fact]
    public void Copies_do_not_count_towards_how_hard_we_looked()
    {
        var text = "One text that two mirrors carry without any change at all";
        var side = MissingIn(Call, Plain("UKR", "2022-02-11T10:00", text), Plain("UKR", "2022-02-12T10:00", text), Plain("UKR", "2022-02-14T10:00"));

        Assert.Equal(2, side.Coverage!.Documents);
    }

    private static MissingSide MissingIn(params AnnotatedDocument[] pile) => Assert.Single(Assert.Single(ContactBook.From(pile)).MissingSides);
}
