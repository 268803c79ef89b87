using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Archive.Storing.Marks;

/// <summary>The marks of a reading as bytes and back. Tokens, times outside statements and the trained reader's raw marks are not kept: reading the frozen text again gives them.</summary>
internal static class MarkCodec
{
    /// <summary>Changed whenever the form changes, so that older archives can still be read.</summary>
    private const int Form = 1;

    public static byte[] Pack(AnnotatedDocument document)
    {
        var to = new MarkWriter();
        to.Number(Form);
        to.Each(document.Paragraphs, to.Span);
        to.Each(document.Sentences, sentence =>
        {
            to.Span(sentence.Span);
            to.Number(sentence.FirstToken);
            to.Number(sentence.TokenCount);
            to.Number(sentence.Paragraph);
        });
        to.Each(document.Quotations, quotation =>
        {
            to.Span(quotation.Span);
            to.Span(quotation.Inner);
            to.Number(quotation.Depth);
            to.Number((quotation.Unopened ? 1L : 0) | (quotation.Unclosed ? 2L : 0) | (quotation.IsScare ? 4L : 0));
            to.NumberOrNone(quotation.Continues);
        });
        to.Each(document.Mentions, mention =>
        {
            to.Span(mention.Span);
            to.Number((long)mention.Kind);
            to.Each(mention.Actors, to.Actor);
            to.Span(mention.NameOnly);
            to.Text(mention.Office);
            to.Text(mention.Of);
            to.Flag(mention.IsAmbiguous);
        });
        to.Each(document.Statements, statement => StatementCodec.Write(to, statement));
        to.Each(document.Contacts, contact => ContactCodec.Write(to, contact));
        to.Each(document.Agenda, item =>
        {
            to.Number((long)item.Kind);
            to.Span(item.Span);
            to.Each(item.Actors, to.Actor);
            to.Span(item.What);
            to.Actor(item.Body);
            to.Days(item.Due);
        });
        to.Each(document.Notes, note =>
        {
            to.Text(note.Code);
            to.Text(note.Message);
            to.Span(note.At);
        });
        return StoredText.Pack(to.Bytes);
    }

    /// <exception cref="InvalidDataException">The bytes are damaged or of a later form.</exception>
    public static AnnotatedDocument Unpack(Document document, byte[] packed)
    {
        var from = new MarkReader(StoredText.Unpack(packed));
        if (from.Number() != Form)
        {
            throw new InvalidDataException("the stored marks of a document have a form that this program does not know");
        }

        return new AnnotatedDocument(document)
        {
            Paragraphs = from.Each(static from => from.Span()),
            Sentences = from.Each(static from => new Sentence(from.Span(), from.Int(), from.Int(), from.Int())),
            Quotations = from.Each(QuotationFrom),
            Mentions = from.Each(static from => new Mention(from.Span(), (MentionKind)from.Int())
            {
                Actors = from.Actors(),
                NameOnly = from.SpanOrNull(),
                Office = from.TextOrNull(),
                Of = from.TextOrNull(),
                IsAmbiguous = from.Flag(),
            }),
            Statements = from.Each(StatementCodec.Read),
            Contacts = from.Each(ContactCodec.Read),
            Agenda = from.Each(static from => new AgendaItem((AgendaKind)from.Int(), from.Span())
            {
                Actors = from.Actors(),
                What = from.SpanOrNull(),
                Body = from.ActorOrNull(),
                Due = from.Days(),
            }),
            Notes = from.Each(static from => new Note(from.Text(), from.Text(), from.SpanOrNull())),
        };
    }

    private static Quotation QuotationFrom(MarkReader from)
    {
        var (span, inner, depth, flags) = (from.Span(), from.Span(), from.Int(), from.Number());
        return new Quotation(span, inner, depth)
        {
            Unopened = (flags & 1) != 0,
            Unclosed = (flags & 2) != 0,
            IsScare = (flags & 4) != 0,
            Continues = from.IntOrNull(),
        };
    }
}
