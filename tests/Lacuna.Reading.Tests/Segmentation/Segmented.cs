using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Reading.Segmentation;

namespace Lacuna.Reading.Tests.Segmentation;

/// <summary>Segments a text for a test; ¶ stands for a paragraph break.</summary>
internal static class Segmented
{
    public static AnnotatedDocument Read(string text) =>
        new SegmentStage().Read(new AnnotatedDocument(new Document { Id = "test", Text = text.Replace("¶", "\n\n") }), new ReadingContext());

    public static string[] Sentences(string text)
    {
        var read = Read(text);
        return [.. read.Sentences.Select(sentence => sentence.Span.In(read.Text))];
    }

    public static string[] Tokens(string text)
    {
        var read = Read(text);
        return [.. read.Tokens.Select(token => token.Span.In(read.Text))];
    }

    public static string[] Quotations(string text)
    {
        var read = Read(text);
        return [.. read.Quotations.Select(quotation => quotation.Span.In(read.Text))];
    }
}
