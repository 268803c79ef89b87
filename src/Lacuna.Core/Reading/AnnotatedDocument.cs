using System.Collections.Immutable;
using Lacuna.Core.Documents;
using Lacuna.Core.Text;

namespace Lacuna.Core.Reading;

/// <summary>A document and the marks that the reading line has made on it. Each stage adds marks; none edits the text.</summary>
/// <param name="Document">The frozen document.</param>
public sealed record AnnotatedDocument(Document Document)
{
    /// <summary>The text that every span points into.</summary>
    public string Text => Document.Text;

    /// <summary>Paragraphs in order, without surrounding white space.</summary>
    public ImmutableArray<TextSpan> Paragraphs { get; init; } = [];

    /// <summary>Tokens in order.</summary>
    public ImmutableArray<Token> Tokens { get; init; } = [];

    /// <summary>Sentences in order.</summary>
    public ImmutableArray<Sentence> Sentences { get; init; } = [];

    /// <summary>Quotations in order of their start, outer before inner.</summary>
    public ImmutableArray<Quotation> Quotations { get; init; } = [];

    /// <summary>Marks of the trained reader; null when the text was read by rules alone.</summary>
    public TrainedMarks? Trained { get; init; }

    /// <summary>Mentions in order of their start, outer before inner: "Ukraine" stands inside "the President of Ukraine".</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary>Names of people, bodies and places in order, none inside another; those that are people or bodies are mentions too.</summary>
    public ImmutableArray<NameMark> Names { get; init; } = [];

    /// <summary>Expressions of time in order.</summary>
    public ImmutableArray<TimeExpression> Times { get; init; } = [];

    /// <summary>Statements in order of their extent's start, outer before inner.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>Contacts in order of their first evidence.</summary>
    public ImmutableArray<Contact> Contacts { get; init; } = [];

    /// <summary>Agenda items in order.</summary>
    public ImmutableArray<AgendaItem> Agenda { get; init; } = [];

    /// <summary>What intake and reading could not do.</summary>
    public ImmutableArray<Note> Notes { get; init; } = Document.Notes;

    /// <summary>The marks as the machine made them, without what people put right.</summary>
    public AnnotatedDocument AsRead() =>
        Statements.Any(static statement => statement.Correction is not null) ? this with { Statements = [.. Statements.Select(static statement => statement.AsRead())] } : this;

    /// <summary>Index of the sentence that holds <paramref name="offset"/>, or of the next one after it; the sentence count when none follows.</summary>
    public int SentenceAt(int offset)
    {
        int low = 0, high = Sentences.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].Span.End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Index of the token that holds <paramref name="offset"/>, or of the next one after it; the token count when none follows.</summary>
    public int TokenAt(int offset)
    {
        int low = 0, high = Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
