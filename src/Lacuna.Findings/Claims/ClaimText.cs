using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;
using Lacuna.Core.Text;
using Lacuna.Findings.Comparing.Differences;
using Lacuna.Findings.Comparing.Points;
using Lacuna.Findings.Sayings;
using Lacuna.Findings.Words;
using Lacuna.Models.Words;
using Lacuna.Reading;

namespace Lacuna.Findings.Claims;

/// <summary>The content of a statement, as it is compared with others: for likeness by its words, for polarity by its tokens.</summary>
internal sealed class ClaimText
{
    private static readonly PolarityCheck Polarity = new();

    private readonly AccountPoint _point;

    private ClaimText(AccountPoint point) => _point = point;

    /// <summary>The words.</summary>
    public string Words => _point.Meaning;

    /// <summary>True when the one negates what the other affirms, or uses the opposite word.</summary>
    public bool Contradicts(ClaimText other) => Polarity.Between(_point, other._point) is not null;

    /// <summary>The texts of <paramref name="sayings"/> without the words of what they are all <paramref name="about"/>, in their order. Archives keep no tokens: documents are cut into words anew, once each.</summary>
    public static List<ClaimText> Of(IReadOnlyCollection<Saying> sayings, TermMatcher about)
    {
        var segmenting = ReadingLine.CreateSegmenting();
        var segmented = new Dictionary<DocumentVersion, AnnotatedDocument>();
        var texts = new List<ClaimText>(sayings.Count);
        foreach (var saying in sayings)
        {
            if (!segmented.TryGetValue(saying.Row.Version, out var document))
            {
                segmented.Add(saying.Row.Version, document = segmenting.Read(saying.Document.Document));
            }

            var content = saying.Statement.Content;
            var span = content.IsEmpty ? saying.Evidence.At : TextSpan.FromBounds(content[0].Start, content.Max(part => part.End));
            var words = content.IsEmpty ? saying.Evidence.Exact : string.Join(" ", content.Select(part => part.In(document.Text)));
            HashSet<string> stems = [.. StemsOf(words)];
            foreach (var match in about.Find(words).Reverse())
            {
                words = words.Remove(match.At.Start, match.At.Length);
            }

            texts.Add(new ClaimText(new AccountPoint(document, span, words) { Stems = stems }));
        }

        return texts;
    }

    private static IEnumerable<string> StemsOf(string words) =>
        WordSplitter.Split(words).Where(word => !ContentWords.IsFunctionWord(words.AsSpan(word.Start, word.Length))).Select(word => word.Stem);
}
