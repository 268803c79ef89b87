using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Evaluation.Sets.Named;

/// <summary>The names among the mentions of a document, as corpora of names mark them: flat, without titles and articles.</summary>
internal static class NameMentions
{
    public const string Person = "person", Organisation = "organisation", Place = "place";

    /// <summary>The names in order, each with its kind. Of two that overlap, the one that begins first is taken, the longer of two that begin together.</summary>
    /// <remarks>States and the capitals and buildings that stand for them are places. Nationalities, offices, roles, groups and pronouns are no names.</remarks>
    public static List<(TextSpan Span, string Kind)> Of(AnnotatedDocument read)
    {
        var names = new List<(TextSpan Span, string Kind)>();
        foreach (var (span, kind) in read.Mentions
            .Select(mention => (Span: WithoutArticle(read, mention.NameOnly ?? mention.Span), Kind: KindOf(mention)))
            .Where(name => name.Kind is not null)
            .OrderBy(name => name.Span.Start)
            .ThenByDescending(name => name.Span.Length))
        {
            if (names.Count == 0 || !names[^1].Span.Overlaps(span))
            {
                names.Add((span, kind!));
            }
        }

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
