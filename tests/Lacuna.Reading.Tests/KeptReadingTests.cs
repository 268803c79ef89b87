using Lacuna.Core.Documents;
using Lacuna.Core.Reading;

namespace Lacuna.Reading.Tests;

public sealed class KeptReadingTests
{
    [Fact]
    public void Tokens_and_times_that_were_not_kept_are_as_they_were_read()
    {
        var read = ReadingLine.CreateDefault().Read(new Document { Id = "one", Text = "A headline\n\nOn 3 April, Wang Yi said: \"Peace is near.\"", Published = new PublicationTime("4 April 2022", new NodaTime.LocalDateTime(2022, 4, 4, 0, 0)) });
        var completed = KeptReading.WithTokensAndTimes(read with { Tokens = [], Times = [] });
        Assert.Equal(read.Tokens, completed.Tokens);
        Assert.Equal(read.Sentences, completed.Sentences);
        Assert.Equal(read.Times.Select(time => (time.Span, time.Value)), completed.Times.Select(time => (time.Span, time.Value)));
        Assert.Equal(read.Statements, completed.Statements);
        Assert.Equal(read.Notes, completed.Notes);
    }

    [Fact]
    public void A_document_that_was_not_read_gains_sentences_and_nothing_else()
    {
        var completed = KeptReading.WithTokens(new AnnotatedDocument(new Document { Id = "one", Text = "外交部发言人说，中国一贯主张和平。", Language = "zh" }));
        Assert.NotEmpty(completed.Tokens);
        Assert.NotEmpty(completed.Sentences);
        Assert.Empty(completed.Statements);
    }
}
