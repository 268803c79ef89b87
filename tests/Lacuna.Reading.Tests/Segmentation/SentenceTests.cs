namespace Lacuna.Reading.Tests.Segmentation;

public sealed class SentenceTests
{
    // Reported inputs R21, R23, R25, R27 and others of their kinds; | parts the sentences.
    [Theory]
    [InlineData("“That’s a fair deal,” envoys would say.")]
    [InlineData("«C’est juste», said the envoys.")]
    [InlineData("\"Is it war?\" Haddad asked.|\"Stop!\" she told them.")]
    [InlineData("“Why now?” Foreign Minister Wang Yi wondered.|“Enough!” cried Beth.")]
    [InlineData("\"Is it war?\"|He left the room.")]
    [InlineData("'Is it war?' the envoy asked.|'No!' said Haddad.")]
    [InlineData("\"We won.\" Haddad said.|\"We won.\"|Haddad said he was glad of it.")]
    [InlineData("Talks opened in 's-Hertogenbosch.|Both sides came.|They left.")]
    [InlineData("He flew to 't Harde.|Nobody met him.")]
    [InlineData("Ex-F.B.I. chief J. B. Cole met Acme Inc. (“Acme”).|Mr. Cole left.")]
    [InlineData("Cole joined Acme Inc.|He left in May.")]
    [InlineData("Lt. Gen. R. W. Hall met Sen. Lee at 9 a.m. in Washington, D.C.|The talks failed.")]
    [InlineData("The U.S. President left the U.S.|It was late.")]
    [InlineData("Prices rose 3.5 percent to 1.2 dollars.|Nos. 4 and 5 fell.")]
    [InlineData("BEIJING, April 4 (Xinhua) -- Chinese Foreign Minister Wang Yi spoke.|He was brief.")]
    [InlineData("KYIV, Jan. 5. — President Zelenskyy spoke.|He was brief.")]
    [InlineData("Why?|Because.")]
    [InlineData("The talks ended at 5 p.m.|Kyiv said nothing.|It began at 9 a.m. Monday.")]
    [InlineData("At 5 a.m. Mr. Smith left.|He was back at 6 P.M. EST and slept.")]
    [InlineData("We agree, you and I.|Did you see Albert I. Jones?")]
    [InlineData("Write to Jane.Doe@example.org.|She answers.")]
    [InlineData("[George W.] Bush left.|[Phil] Gramm stayed.")]
    [InlineData("He taught (He had worked as an engineer.) at the school.")]
    [InlineData("They met Pitt, Briggs & Co. at noon.|They left Briggs & Co.|It was late.")]
    [InlineData("The text says \"[...] he agreed [...]\" (Smith 55).")]
    [InlineData("I never meant that....|She left.|What I meant . . . is that.")]
    [InlineData("He said: \"We won.|They lost.\"|Then he left.")]
    [InlineData("It adds fuel to the fire…the only thing is peace.|So be it…|Kyiv waits.")]
    [InlineData("The end (see the note. It is long) came.|(It was bad.|It was worse.)|Good.")]
    [InlineData("Routes are open:|1. Sumy - Romny.|2. Lubny - Poltava.")]
    [InlineData("diplomacy.|The talks resumed.", "diplomacy.|The talks resumed.")]
    [InlineData("他说:“和平。”|我们同意。", "他说:“和平。”|我们同意。")]
    [InlineData("We only want calm , \" the envoy said .|They agreed .")]
    [InlineData("He left in 1999.|1,500 stayed.")]
    [InlineData("\"Is it war?\" and \"Is it peace?\" were asked.")]
    public void A_text_is_split_where_its_sentences_end(string marked, string? expected = null) => EveryCulture.Check(() =>
    {
        var sentences = (expected ?? marked).Split('|');
        Assert.Equal(sentences, Segmented.Sentences(marked.Replace('|', ' ')));
    });

    [Fact]
    public void A_lost_space_after_a_full_stop_does_not_join_two_sentences() =>
        Assert.Equal(["It ended by diplomacy.", "The talks resumed."], Segmented.Sentences("It ended by diplomacy.The talks resumed."));

    [Fact]
    public void A_heading_is_a_sentence_of_its_own() =>
        Assert.Equal(["China Stays Silent", "Beijing spoke."], Segmented.Sentences("China Stays Silent¶Beijing spoke."));
}
