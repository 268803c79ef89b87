using Lacuna.Core.Text;
using Lacuna.Findings.Comparing.Points;
using Lacuna.Models.Words;

namespace Lacuna.Findings.Comparing.About;

/// <summary>Finds the very words of a passage that speak of a topic.</summary>
internal static class TopicWords
{
    /// <summary>The topic's own words and related terms in <paramref name="point"/>, in order, the names of sides not among them.</summary>
    public static List<TextSpan> In(AccountPoint point, Topic topic)
    {
        var text = point.Span.In(point.Account.Text);
        var words = WordSplitter.Split(text);
        var terms = topic.Parts.SelectMany(part => part.Terms).Where(term => term.Actors.Count == 0).ToList();
        var spans = new SortedSet<TextSpan>();
        foreach (var word in words)
        {
            if (terms.Exists(term => term.Stem == word.Stem))
            {
                spans.Add(new TextSpan(point.Span.Start + word.Start, word.Length));
            }
        }

        foreach (var (first, last, subject) in RelatedTerms.Default.Find(text, words))
        {
            if (terms.Exists(term => term.Subjects.Contains(subject)))
            {
                spans.Add(TextSpan.FromBounds(point.Span.Start + words[first].Start, point.Span.Start + words[last].End));
            }
        }

        return [.. spans];
    }
}
