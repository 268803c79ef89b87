namespace Lacuna.Reading.Tests.Segmentation;

public sealed class QuotationTests
{
    // Reported inputs R1, R3, R5, R17 and others of their kinds.
    [Theory]
    [InlineData("Rossi told me I \"shouldn‘t sign that\", but I will.", "\"shouldn‘t sign that\"")]
    [InlineData("Rossi said we “can`t agree to this”, and left.", "“can`t agree to this”")]
    [InlineData("“They cannot stay,\" he said.", "“They cannot stay,\"")]
    [InlineData("„Wir bleiben“, sagte er, „immer“.", "„Wir bleiben“|„immer“")]
    [InlineData("»Nein«, sagte er.", "»Nein«")]
    [InlineData("« Nous restons », a-t-il dit.", "« Nous restons »")]
    [InlineData("”Vi stannar”, sade han.", "”Vi stannar”")]
    [InlineData("``We stay,'' he said, ``for good.''", "``We stay,''|``for good.''")]
    [InlineData("\" We stay , \" he said .", "\" We stay , \"")]
    [InlineData("他说:“我们看《人民日报》。”", "“我们看《人民日报》。”|《人民日报》")]
    [InlineData("\"They ask, 'Who pays?'\" says Jan Mills, of Mills's Bank.", "\"They ask, 'Who pays?'\"|'Who pays?'")]
    [InlineData("“He said ‘the leaders’ pact’ is dead,” she said.", "“He said ‘the leaders’ pact’ is dead,”|‘the leaders’ pact’")]
    [InlineData("'We won't stop,' he said. 'It's the leaders' choice.'", "'We won't stop,'|'It's the leaders' choice.'")]
    [InlineData("He is 5'10\" tall and \"strong\".", "\"strong\"")]
    [InlineData("In the '90s they played rock 'n' roll.", "")]
    [InlineData("The Giants' and the Jets' owners met.", "")]
    [InlineData("“He called it ‘war’,” she said.", "“He called it ‘war’,”|‘war’")]
    [InlineData("\"All must be an army. We are no \"Switzerland of the future\" today,\" he said.", "\"All must be an army. We are no \"Switzerland of the future\" today,\"|\"Switzerland of the future\"")]
    [InlineData("\"We are in the \"energy EU.\" So he said. \"Yes.\"", "\"We are in the \"energy EU.\"|\"energy EU.\"|\"Yes.\"")]
    [InlineData("A 12\" gun and a \"big\" one.", "\"big\"")]
    [InlineData("I want \"peace.\"He left.", "\"peace.\"")]
    [InlineData("\"After [seeing] Bucha, I demand: impose sanctions now—be serious,\" he said.", "\"After [seeing] Bucha, I demand: impose sanctions now—be serious,\"")]
    [InlineData("\"I will—\" he began. \"You won't,\" she said.", "\"I will—\"|\"You won't,\"")]
    public void Marks_are_paired(string text, string expected) => EveryCulture.Check(() =>
        Assert.Equal(expected.Length == 0 ? [] : expected.Split('|'), Segmented.Quotations(text)));

    [Theory]
    [InlineData("We only want calm , \" the envoy said .", "We only want calm , \"")]
    [InlineData("They met. We want calm,\" the envoy said.", "We want calm,\"")]
    [InlineData("We want calm,” said the envoy. He left.", "We want calm,”")]
    public void A_quotation_without_its_opening_mark_begins_with_its_sentence(string text, string expected)
    {
        var read = Segmented.Read(text);
        var quotation = Assert.Single(read.Quotations);
        Assert.True(quotation.Unopened);
        Assert.Equal(expected, quotation.Span.In(read.Text));
        Assert.Contains(read.Notes, note => note.Code == "quote.unopened");
    }

    [Fact]
    public void An_opening_mark_repeated_by_the_next_paragraphs_carries_the_quotation_on()
    {
        var read = Segmented.Read("“Cases fell,” Diaz said. “But risk rose.¶“We stay alert.¶“Be careful.” He left.");
        Assert.Equal(["“Cases fell,”", "“But risk rose.", "“We stay alert.", "“Be careful.”"], read.Quotations.Select(q => q.Span.In(read.Text)));
        Assert.Equal([null, null, 1, 2], read.Quotations.Select(q => q.Continues));
        Assert.DoesNotContain(read.Quotations, q => q.Unclosed);
    }

    [Theory]
    [InlineData("\"Cases fell,\" Diaz said. \"But risk rose.¶\"We stay alert.¶\"Be careful.\" He left.", 4)]
    [InlineData("'Cases fell,' Diaz said. 'But risk rose.¶'We stay alert.¶'Be careful.' He left.", 4)]
    [InlineData("\"Risk rose. \"We stay alert. \"Be careful,\" he said.", 3)]
    [InlineData("Omar Hill, a doctor, said: \"They need help.¶\"Without it they die,\" he added.", 2)]
    public void Continuation_needs_no_curly_marks_and_no_paragraphs(string text, int count)
    {
        var read = Segmented.Read(text);
        Assert.Equal(count, read.Quotations.Length);
        Assert.Equal(count - 1, read.Quotations[^1].Continues + 1);
        Assert.DoesNotContain(read.Quotations, q => q.Unclosed);
    }

    [Fact]
    public void A_stray_mark_ends_with_its_sentence_and_leaves_the_rest_alone()
    {
        var read = Segmented.Read("They \"want peace. Officials left. It rained.¶\"We stay,\" he said.¶\"So do we,\" she said.");
        Assert.Equal(["\"want peace.", "\"We stay,\"", "\"So do we,\""], read.Quotations.Select(q => q.Span.In(read.Text)));
    }

    [Theory]
    [InlineData("what officials call the \"Bucha massacre.\"", true)]
    [InlineData("the so-called \"reformers\" left", true)]
    [InlineData("at the hands of Ukrainian \"Nazis.\"", true)]
    [InlineData("He said \"no.\"", false)]
    [InlineData("would present \"empirical evidence\" to show", false)]
    [InlineData("\"Peace,\" he said.", false)]
    [InlineData("It is the \"best deal that we could ever have made\".", false)]
    public void A_short_quotation_that_names_or_doubts_is_told_from_speech(string text, bool isScare) =>
        Assert.Equal(isScare, Assert.Single(Segmented.Read(text).Quotations).IsScare);

    [Fact]
    public void Nested_quotations_know_their_depth() =>
        Assert.Equal([0, 1], Segmented.Read("\"They ask, 'Who pays?'\" says Jan Mills.").Quotations.Select(q => q.Depth));
}
