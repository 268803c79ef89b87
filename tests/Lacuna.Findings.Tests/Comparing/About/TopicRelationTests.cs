using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Comparing;
using Lacuna.Findings.Comparing.About;
using Lacuna.Models;
using Lacuna.Reading;

namespace Lacuna.Findings.Tests.Comparing.About;

public sealed class TopicRelationTests
{
    private static readonly ReadingLine Line = ReadingLine.CreateDefault();
    private static readonly TopicFinder Finder = new(new SentenceEncoder(), Line);

    [Theory]
    [InlineData(
        "troop movements",
        "The Prime Minister voiced concern about the movement of troops at the border.",
        "The Prime Minister spoke of what he called \"menacing\" movements of troops at the border.")]
    [InlineData(
        "invasion",
        "The President condemned the planned invasion.",
        "The President repeated claims of an allegedly planned invasion.")]
    [InlineData(
        "grain export ban",
        "The minister said that the ban on grain exports remains in force.",
        "The minister said that the supposed ban on grain exports was discussed.")]
    [InlineData(
        "naming it an attack",
        "The sides discussed the attack.",
        "The sides discussed the special military operation.")]
    public void Accounts_that_word_a_topic_otherwise_differ(string topic, string a, string b)
    {
        var answer = Ask(topic, a, b);
        Assert.Equal(PointKind.Differs, answer.Relation);
        Assert.NotEmpty(answer.Differences);
        foreach (var difference in answer.Differences)
        {
            Assert.Contains(difference.EvidenceA!.Exact, a, StringComparison.Ordinal);
            Assert.Contains(difference.EvidenceB!.Exact, b, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(
        "grain exports",
        "The sides agreed to resume grain exports.",
        "Both leaders supported the resumption of grain exports.")]
    [InlineData(
        "sovereignty",
        "The Chancellor reaffirmed support for the country's sovereignty.",
        "The President thanked the Chancellor for supporting sovereignty and said \"we will not give up a single village\".")]
    [InlineData(
        "Harbour Platform",
        "The sides discussed the Harbour Platform.",
        "The sides discussed the \"Harbour Platform\" at length.")]
    [InlineData(
        "evacuation of students",
        "The evacuation of students was discussed, though not the visas.",
        "The two ministers discussed how students could be evacuated.")]
    [InlineData(
        "$40 million in flood relief",
        "The minister promised $40 million in flood relief.",
        "The minister was thanked for $40 million in flood relief and for 12 boats.")]
    public void Accounts_that_say_the_same_of_a_topic_share_it(string topic, string a, string b) =>
        Assert.Equal(PointKind.Shared, Ask(topic, a, b).Relation);

    [Theory]
    [InlineData("initiator: Poland", PointKind.OnlyInA)]
    [InlineData("who initiated the call", PointKind.OnlyInA)]
    [InlineData("duration one hour", PointKind.OnlyInB)]
    [InlineData("how long the call lasted", PointKind.OnlyInB)]
    public void A_fact_about_the_contact_is_answered_from_the_contact(string topic, PointKind relation) => Assert.Equal(
        relation,
        Ask(
            topic,
            "The foreign ministers had a telephone conversation at the initiative of the Polish side. They discussed trade.",
            "The foreign ministers had a telephone conversation that lasted an hour. They discussed trade.").Relation);

    [Fact]
    public void Two_lengths_of_one_contact_are_a_difference()
    {
        var answer = Ask(
            "duration",
            "The foreign ministers had a telephone conversation that lasted 40 minutes.",
            "The foreign ministers had a telephone conversation that lasted 75 minutes.");
        Assert.Equal(DifferenceKind.Number, Assert.Single(answer.Differences).Kind);
    }

    [Fact]
    public void A_fact_that_neither_account_gives_is_in_neither() =>
        Assert.Null(Ask("initiator: France", "The presidents of France and Poland spoke by telephone.", "They discussed trade.").Relation);

    private static TopicAnswer Ask(string topic, string a, string b) =>
        Assert.Single(Finder.Find(Read("a", a), Read("b", b), [topic]));

    private static AnnotatedDocument Read(string id, string text) => Line.Read(new Document { Id = id, Text = text });
}
