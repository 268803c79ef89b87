using System.Collections.Immutable;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Models.Reader;
using Lacuna.Reading.Actors;
using Lacuna.Reading.Acts;
using Lacuna.Reading.Agenda;
using Lacuna.Reading.Attribution;
using Lacuna.Reading.Contacts;
using Lacuna.Reading.Mentions;
using Lacuna.Reading.Names;
using Lacuna.Reading.Segmentation;
using Lacuna.Reading.Speakers;
using Lacuna.Reading.Times;
using Lacuna.Reading.Trained;

namespace Lacuna.Reading;

/// <summary>The ordered stages that turn a document into an annotated one.</summary>
public sealed class ReadingLine
{
    private readonly ImmutableArray<IReadingStage> _stages;
    private readonly ReadingContext _context;

    /// <summary>A line of the given stages.</summary>
    public ReadingLine(IEnumerable<IReadingStage> stages, ReadingContext context)
    {
        _stages = [.. stages];
        _context = context;
    }

    /// <summary>The shipped line for English text.</summary>
    public static ReadingLine CreateDefault() => CreateDefault(new RuleStatementFinder());

    /// <summary>The shipped line for English text, with <paramref name="finder"/> to find the spans of statements.</summary>
    public static ReadingLine CreateDefault(IStatementFinder finder) => new(
        [
            new SegmentStage(),
            new MentionStage(),
            new NameStage(),
            new ActorStage(),
            new TimeStage(),
            new AttributionStage(finder),
            new SpeakerStage(),
            new ActStage(),
            new ContactStage(),
            new AgendaStage(),
        ],
        new ReadingContext());

    /// <summary>The shipped line for English text with the trained reader beside the rules; by rules alone, and with a note that says so, where its model is missing.</summary>
    /// <param name="reader">The trained reader; the caller keeps and disposes of it.</param>
    /// <param name="scope">What counts as a statement.</param>
    public static ReadingLine CreateDefault(ReaderModel reader, StatementScope scope = StatementScope.Expressed)
    {
        var rules = CreateDefault(new CombinedStatementFinder(scope));
        return new ReadingLine([rules._stages[0], new TrainedStage(reader), .. rules._stages[1..]], rules._context);
    }

    /// <summary>A line that only marks paragraphs, tokens, sentences and quotations: for what counts words and does not read them.</summary>
    public static ReadingLine CreateSegmenting() => new([new SegmentStage()], new ReadingContext());

    /// <summary>The stages, in the order in which a document passes them.</summary>
    public ImmutableArray<IReadingStage> Stages => _stages;

    /// <summary>What the stages may consult besides the document.</summary>
    public ReadingContext Context => _context;

    /// <summary>Reads one document. Safe to call from several threads.</summary>
    public AnnotatedDocument Read(Document document) => ReadingMetrics.Reading(document, ByStages);

    private AnnotatedDocument ByStages(Document document)
    {
        var annotated = new AnnotatedDocument(document);
        foreach (var stage in _stages)
        {
            annotated = stage.Read(annotated, _context);
        }

        return annotated;
    }
}
