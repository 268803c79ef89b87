using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Models.Reader;

namespace Lacuna.Evaluation.Sets.Named;

/// <summary>The names among the mentions of a document, as corpora of names mark them: flat, without titles and articles.</summary>
internal static class NameMentions
{
    public const string Person = "person", Organisation = "organisation", Place = "place";

    /// <summary>The names in order, each with its kind: those that the trained reader marks, and where it marks none those of our mentions.</summary>
    /// <remarks>States and the capitals and buildings that stand for them are places. Nationalities, offices, roles, groups and pronouns are no names.</remarks>
    public static List<(TextSpan Span, string Kind)> Of(AnnotatedDocument read)
    {
        var mentioned = read.Mentions
            .Select(mention => (Span: WithoutArticle(read, mention.NameOnly ?? mention.Span), Kind: KindOf(mention)))
            .OrderBy(name => name.Span.Start)
            .ThenByDescending(name => name.Span.Length);
        var marked = (read.Trained ?? TrainedMarks.None).Spans
            .Where(mark => mark.Probability >= ReaderModel.LeastExact)
            .Select(mark => (mark.Span, Kind: KindOf(mark.Kind)));
        var names = new List<(TextSpan Span, string Kind)>();
        foreach (var (span, kind) in marked.Concat(mentioned))
        {
            if (kind is not null && !names.Exists(name => name.Span.Overlaps(span)))
            {
                names.Add((span, kind));
            }
        }

        names.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return names;
    }

    /// <summary>The words of a sentence that the names of the document cover.</summary>
    public static List<NameSpan> In(IReadOnlyList<TextSpan> places, IEnumerable<(TextSpan Span, string Kind)> names)
    {
        var found = new List<NameSpan>();
        foreach (var (span, kind) in names)
        {
            var covered = Enumerable.Range(0, places.Count).Where(word => places[word].Overlaps(span)).ToList();
            if (covered.Count > 0)
            {
                found.Add(new NameSpan(kind, covered[0], covered[^1] + 1));
            }
        }

        return found;
    }

    private static string? KindOf(TrainedSpanKind kind) => kind switch
    {
        TrainedSpanKind.Person => Person,
        TrainedSpanKind.Organisation => Organisation,
        TrainedSpanKind.Place => Place,
        _ => null,
    };

    private static string? KindOf(Mention mention) => (mention.Kind, mention.Actors) switch
    {
        (MentionKind.Metonym, _) => Place,
        (MentionKind.Name, [{ Kind: ActorKind.Person }, ..]) => Person,
        (MentionKind.Name, [{ Kind: ActorKind.Organisation }, ..]) => Organisation,
        (MentionKind.Name, [{ Kind: ActorKind.State }, ..]) => Place,
        _ => null,
    };

    private static TextSpan WithoutArticle(AnnotatedDocument read, TextSpan span)
    {
        const string Article = "the ";
        return span.AsSpan(read.Text).StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? TextSpan.FromBounds(span.Start + Article.Length, span.End) : span;
    }
}
