using Lacuna.Core.Reading;
using Lacuna.Reading.Tests.Contacts;
using NodaTime;

namespace Lacuna.Reading.Tests.Agenda;

public sealed class AgendaStageTests
{
    [Theory]
    [InlineData("[Zelensky|zelensky] is scheduled to address the 15-member council when it meets on {Tuesday|2022-04-05}.", AgendaKind.Scheduled)]
    [InlineData("The representative to [the UN Security Council|council], [Zhang Jun|zhang], will have the opportunity to speak.", AgendaKind.Opportunity)]
    [InlineData("[The European Union|eu] is expected to do the same.", AgendaKind.Expected)]
    [InlineData("[The two leaders|biden,wang] agreed to maintain contacts.", AgendaKind.Promised)]
    [InlineData("[Biden|biden] will travel to Europe on {April 9|2022-04-09}.", AgendaKind.Scheduled)]
    [InlineData("[China|china] will send aid.", AgendaKind.Expected)]
    [InlineData("A session will be held on {April 9|2022-04-09}.", AgendaKind.Scheduled)]
    public void Each_way_of_telling_what_is_to_come_gives_its_kind(string marked, AgendaKind kind) =>
        Assert.Equal(kind, Assert.Single(Marked.Read(marked).Agenda).Kind);

    [Theory]
    [InlineData("[China|china] will not send aid.")]
    [InlineData("[Biden|biden] is not expected to attend.")]
    [InlineData("The conflict will come to an end.")]
    [InlineData("It would be wrong of [China|china].")]
    [InlineData("[China|china] would help if it could.")]
    [InlineData("Nor will [China|china] watch.")]
    public void What_is_denied_conditional_or_nobodys_doing_gives_none(string marked) =>
        Assert.Empty(Marked.Read(marked).Agenda);

    [Fact]
    public void A_word_for_a_body_stands_for_the_one_named_before()
    {
        var read = Marked.Read("[The UN Security Council|council] meets. [Zelensky|zelensky] is scheduled to address the 15-member council on {Tuesday|2022-04-05}.");

        var item = Assert.Single(read.Agenda);
        Assert.Equal(Marked.Actor("council"), item.Body);
        Assert.Equal([Marked.Actor("zelensky")], item.Actors);
        Assert.Equal(new LocalDate(2022, 4, 5), item.Due?.Start);
        Assert.Equal("Zelensky is scheduled to address the 15-member council on Tuesday", item.Span.In(read.Text));
        Assert.Equal("address the 15-member council on Tuesday", item.What?.In(read.Text));
    }

    [Fact]
    public void A_channel_promises_for_the_side_it_speaks_for() =>
        Assert.Equal(AgendaKind.Promised, Assert.Single(Marked.Read("[China|china] will send aid.", speaksFor: "state:CHN").Agenda).Kind);

    [Fact]
    public void It_was_agreed_means_those_who_met()
    {
        var item = Assert.Single(Marked.Read("# Telephone conversation with [Macron|macron]¶[Putin|putin] set out his view. It was agreed to continue the exchange.", speaksFor: "state:RUS").Agenda);

        Assert.Equal([Marked.Actor("putin"), Marked.Actor("macron")], item.Actors);
    }

    [Fact]
    public void A_planned_contact_is_on_the_agenda()
    {
        var item = Assert.Single(Marked.Read("Aides spoke ahead of the upcoming call between [Biden|biden] and [Wang|wang].").Agenda);

        Assert.Equal([Marked.Actor("biden"), Marked.Actor("wang")], item.Actors);
    }
}
