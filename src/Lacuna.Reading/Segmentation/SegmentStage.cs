using System.Collections.Immutable;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Segmentation;

/// <summary>Marks paragraphs, tokens, sentences and quotations. Linear in the text; needs no other stage.</summary>
internal sealed class SegmentStage : IReadingStage
{
    /// <summary>English prose has about five characters a token, marks included.</summary>
    private const int CharactersPerToken = 5;

    /// <inheritdoc/>
    public AnnotatedDocument Read(AnnotatedDocument document, ReadingContext context)
    {
        var text = document.Text;
        var paragraphs = new List<TextSpan>();
        ParagraphFinder.Find(text, paragraphs);

        var tokens = new List<Token>((text.Length / CharactersPerToken) + 8);
        var firstTokens = new List<int>(paragraphs.Count + 1);
        foreach (var paragraph in paragraphs)
        {
            firstTokens.Add(tokens.Count);
            Tokenizer.Cut(text, paragraph, tokens);
        }

        firstTokens.Add(tokens.Count);
        var notes = new List<Note>();
        var sentences = new List<Sentence>();
        var roles = new QuoteRole[tokens.Count];
        var pairer = new QuotationPairer(text, tokens, roles);
        var splitter = new SentenceSplitter(text, tokens, roles);
        var quotations = new QuotationBuilder(text, tokens, sentences, notes);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var (first, last) = (firstTokens[i], firstTokens[i + 1]);
            var pairs = pairer.Pair(first, last);
            splitter.Split(first, last, i, sentences);
            quotations.Add(pairs, first, last);
        }

        quotations.Finish();
        return document with
        {
            Paragraphs = [.. paragraphs],
            Tokens = [.. tokens],
            Sentences = [.. sentences],
            Quotations = [.. quotations.Quotations],
            Notes = notes.Count == 0 ? document.Notes : document.Notes.AddRange(notes),
        };
    }
}
