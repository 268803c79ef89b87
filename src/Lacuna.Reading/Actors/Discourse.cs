using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Mentions;
using NodaTime;

namespace Lacuna.Reading.Actors;

/// <summary>What a reader keeps in mind while going through one document: who was named where, and who the two parties are.</summary>
internal sealed class Discourse(AnnotatedDocument document, DocumentWords words, DocumentPeople people, ActorTable table)
{
    private readonly List<Reference> _references = [];

    public ActorTable Table { get; } = table;

    public DocumentPeople People { get; } = people;

    public DocumentWords Words { get; } = words;

    public string Text => document.Text;

    public LocalDate? Day { get; } = document.Document.Published?.Date;

    /// <summary>State whose own voice the publisher, or in a transcript the speaker, is; null for an independent outlet.</summary>
    public string? OwnState { get; set; } = StateOf(document.Document.Source, table);

    /// <summary>The two people whose contact the document tells of; empty when it tells of none.</summary>
    public ImmutableArray<Actor> Pair { get; set; } = [];

    /// <summary>Who says "I" outside quotations: "Remarks by President Biden"; null when the publisher does.</summary>
    public Actor? Author { get; set; }

    /// <summary>What the trained reader thinks of whom a pronoun means.</summary>
    public TrainedLinks Links { get; } = new(document.Trained?.References);

    /// <summary>References before the place now being read, in text order.</summary>
    public IReadOnlyList<Reference> References => _references;

    public int SentenceAt(int offset) => document.SentenceAt(offset);

    public void Remember(Mention mention, int word)
    {
        if (!mention.Actors.IsEmpty)
        {
            var isPlural = mention.Actors.Length > 1 || mention.Actors[0].Kind == ActorKind.Group;
            _references.Add(new Reference(mention.Span.Start, mention.Span.End, HeadOf(mention), SentenceAt(mention.Span.Start), mention.Actors, IsSubject(mention.Span, word), Speaks(mention.Span, word), InQuotation(mention.Span.Start), isPlural));
        }
    }

    /// <summary>True when <paramref name="offset"/> lies inside quoted speech, a doubted word aside.</summary>
    public bool InQuotation(int offset) => QuotationAt(offset) >= 0;

    /// <summary>Index of the outermost quotation of speech that holds <paramref name="offset"/>; -1 when none does.</summary>
    public int QuotationAt(int offset)
    {
        int low = 0, high = document.Quotations.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Quotations[middle].Span.Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (var i = low - 1; i >= 0; i--)
        {
            var quotation = document.Quotations[i];
            if (quotation.Depth == 0)
            {
                return quotation.Span.Contains(offset) && !quotation.IsScare ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>True when the sentence begins with a preposition or a conjunction: "After his call", "While he".</summary>
    public bool OpensWithClause(int sentence) =>
        sentence < document.Sentences.Length && Words[Words.IndexAt(document.Sentences[sentence].Span.Start)].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.PlacePreposition);

    /// <summary>Index of the first word of <paramref name="span"/>.</summary>
    public int WordAt(TextSpan span) => Words.IndexAt(span.Start);

    // The last word of a name; "spokesman" in "his spokesman", "president" in "the president of France".
    private int HeadOf(Mention mention)
    {
        var span = mention.NameOnly ?? mention.Span;
        var at = Words.IndexAt(span.Start);
        while (at + 1 < Words.Count && Words[at + 1].End <= span.End
            && (mention.NameOnly is not null || (Words[at + 1].Is(WordShape.Letters) && !Words[at + 1].Is(WordClass.Preposition | WordClass.PlacePreposition))))
        {
            at++;
        }

        return Words[at].Start;
    }

    // A subject is followed by its verb, or opens its clause; what follows a preposition or a verb is none.
    private bool IsSubject(TextSpan span, int word)
    {
        var after = Words.IndexAt(span.End);
        if (RelativeAfter(after) > after)
        {
            return true;
        }

        var (before, next) = (Words[word - 1], Words[after]);
        if (IsAgent(word))
        {
            return true;
        }

        return !before.Is(WordClass.Preposition | WordClass.PlacePreposition) && (next.Is(WordClass.Auxiliary | WordClass.Cue) || before.Length == 0 || Words[word].Is(WordShape.SentenceStart) || before.Is(WordClass.Conjunction) || before.IsMark(','));
    }

    // "...," said Kuleba; this was stated by Yermak.
    private bool IsAgent(int word) => (Words[word - 1].Hash == WellKnown.By && Words[word - 2].Is(WordClass.Cue))
        || (Words[word - 1].Is(WordClass.StrongCue) && (Words[word - 2].Is(WordShape.Quote) || Words[word - 2].IsMark(',')));

    // "Wang, who thanked his opposite number": the clause's subject is Wang.
    private int RelativeAfter(int at)
    {
        var who = Words[at].IsMark(',') ? at + 1 : at;
        return Words[who].Hash == WellKnown.Who ? who + 1 : at;
    }

    private bool Speaks(TextSpan span, int word)
    {
        var after = RelativeAfter(Words.IndexAt(span.End));
        return Words[after].Is(WordClass.Cue) || (Words[after].Is(WordClass.Auxiliary) && Words[after + 1].Is(WordClass.Cue)) || Words[word - 1].Is(WordClass.StrongCue) || IsAgent(word);
    }

    private static string? StateOf(Source? source, ActorTable table) => source?.SpeaksFor is { } id ? table.ById(id)?.State ?? id : null;
}
