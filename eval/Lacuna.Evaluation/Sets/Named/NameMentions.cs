using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Evaluation.Sets.Named;

/// <summary>The names among the mentions of a document, as corpora of names mark them: flat, without titles and articles.</summary>
internal static class NameMentions
{
    public const string Person = "person", Organisation = "organisation", Place = "place";

    /// <summary>The names in order, each with its kind.</summary>
    public static List<(TextSpan Span, string Kind)> Of(AnnotatedDocument read) => [.. read.Names.Select(name => (name.Span, KindOf(name.Kind)))];

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

    private static string KindOf(NameKind kind) => kind switch
    {
        NameKind.Person => Person,
        NameKind.Organisation => Organisation,
        _ => Place,
    };
}
