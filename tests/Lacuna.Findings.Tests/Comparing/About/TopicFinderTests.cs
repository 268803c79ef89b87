using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Comparing;
using Lacuna.Findings.Comparing.About;
using Lacuna.Models;
using Lacuna.Reading;

namespace Lacuna.Findings.Tests.Comparing.About;

public sealed class TopicFinderTests
{
    private static readonly ReadingLine Line = ReadingLine.CreateDefault();
    private static readonly TopicFinder Finder = new(new SentenceEncoder(), Line);
    private static readonly TopicFinder WordsOnly = new(new SentenceEncoder(new SentenceEncoderOptions { Folder = "/nowhere" }), Line);

    private const string North =
        "The two ministers spoke by telephone on Tuesday. Minister Aru urged the release of the detained fishermen. " +
        "The sides discussed ransomware attacks on hospitals. She announced $40 million for flood relief.";

    private const string South =
        "Minister Aru and Minister Tolo held a telephone conversation. Views were exchanged on information security. " +
        "Minister Tolo thanked his counterpart for congratulations on the national day. The parties agreed to hold a joint forum on tourism.";

    [Theory]
    [InlineData("detained fishermen", PointKind.OnlyInA)]
    [InlineData("release of prisoners", PointKind.OnlyInA)]
    [InlineData("flood relief", PointKind.OnlyInA)]
    [InlineData("cybercrime", PointKind.Shared)]
    [InlineData("ransomware / cyber attacks", PointKind.Shared)]
    [InlineData("tourism forum", PointKind.OnlyInB)]
    [InlineData("congratulations", PointKind.OnlyInB)]
    [InlineData("grain exports", null)]
    [InlineData("nuclear power plant", null)]
    public void A_topic_is_found_where_it_is_spoken_of(string topic, PointKind? relation) =>
        Assert.Equal(relation, Ask(Finder, topic).Relation);

    [Theory]
    [InlineData("detained fishermen", PointKind.OnlyInA)]
    [InlineData("cybercrime", PointKind.Shared)]
    [InlineData("tourism forum", PointKind.OnlyInB)]
    [InlineData("nuclear power plant", null)]
    public void Words_and_related_terms_serve_when_there_is_no_model(string topic, PointKind? relation) =>
        Assert.Equal(relation, Ask(WordsOnly, topic).Relation);

    [Fact]
    public void Evidence_is_the_sentence_that_speaks_of_it()
    {
        var answer = Ask(Finder, "cybercrime");
        Assert.Equal("The sides discussed ransomware attacks on hospitals.", answer.InA[0].Exact);
        Assert.Equal("Views were exchanged on information security.", answer.InB[0].Exact);
        Assert.InRange(answer.ScoreA, 0.5, 1);
    }

    [Fact]
    public void An_absence_says_what_was_looked_for()
    {
        var answer = Ask(Finder, "grain exports");
        Assert.False(answer.IsInA || answer.IsInB);
        Assert.Contains("grain exports", answer.Terms);
        Assert.Contains("wheat", answer.Terms);
        Assert.InRange(Math.Max(answer.ScoreA, answer.ScoreB), 0, 0.5);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("/")]
    [InlineData("the")]
    [InlineData("…")]
    public void A_topic_without_words_is_in_neither(string topic)
    {
        var answer = Ask(Finder, topic);
        Assert.Equal(topic, answer.Topic);
        Assert.Null(answer.Relation);
    }

    [Fact]
    public void A_broken_character_in_a_topic_does_not_break()
    {
        var answer = Ask(Finder, new string(['\ud83d', ' ']) + "tourism");
        Assert.Equal(PointKind.OnlyInB, answer.Relation);
    }

    [Fact]
    public void Answers_keep_the_order_of_the_topics() => EveryCulture.Check(() =>
        Assert.Equal(["tourism", "floods", "tourism"], Finder.Find(Read(North), Read(South), ["tourism", "floods", "tourism"]).Select(answer => answer.Topic)));

    [Fact]
    public void Empty_accounts_speak_of_nothing()
    {
        var answer = Assert.Single(Finder.Find(Read(""), Read("…"), ["sanctions"]));
        Assert.Null(answer.Relation);
        Assert.Equal("sanctions", answer.Topic);
    }

    [Fact]
    public void Evidence_always_stands_in_the_account() => CsCheck.Check.Sample(CsCheck.Gen.String[0, 60], text =>
    {
        var account = Read("Sanctions were discussed. " + text.Normalize());
        foreach (var evidence in Finder.Find(account, Read(South), ["sanctions"]).Single().InA)
        {
            Assert.Equal(evidence.Exact, evidence.At.In(account.Text));
        }
    }, iter: 50);

    private static TopicAnswer Ask(TopicFinder finder, string topic) => Assert.Single(finder.Find(Read(North), Read(South), [topic]));

    private static AnnotatedDocument Read(string text) => Line.Read(new Document { Id = "test", Text = text });
}
