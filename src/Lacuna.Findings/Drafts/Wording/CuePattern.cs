using System.Collections.Immutable;

namespace Lacuna.Findings.Drafts.Wording;

/// <summary>The words of a cue, of which some may be one of a class and some may be missing.</summary>
internal sealed class CuePattern
{
    /// <summary>Adverbs that may stand between two words of a cue: "has so far still not mentioned".</summary>
    private const int MostAdverbs = 3;

    private readonly ImmutableArray<Element> _elements;

    private CuePattern(ImmutableArray<Element> elements) => _elements = elements;

    /// <summary>The words that a cue may begin with.</summary>
    public IEnumerable<string> FirstWords => _elements[0].Alternatives.Select(words => words[0]).Distinct();

    /// <summary>Reads <c>{class} a/b (word)</c>.</summary>
    /// <param name="written">The words as the data file writes them.</param>
    /// <param name="classes">Words of each class; those of several parts joined by "_".</param>
    public static CuePattern Read(string written, IReadOnlyDictionary<string, ImmutableArray<string>> classes) => new(
    [
        .. written.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part =>
        {
            var isOptional = part[0] == '(';
            var body = part.Trim('(', ')');
            return new Element(
                [.. body.Split('/').SelectMany(word => word[0] == '{' ? classes[word.Trim('{', '}')] : [word]).Select(word => word.Split('_')).OrderByDescending(word => word.Length)],
                isOptional);
        }),
    ]);

    /// <summary>Index just after the cue that begins at <paramref name="start"/>; -1 when it is not there.</summary>
    public int EndAt(IReadOnlyList<DraftWord> words, int start, IReadOnlySet<string> adverbs) => EndFrom(words, start, 0, adverbs);

    private int EndFrom(IReadOnlyList<DraftWord> words, int at, int element, IReadOnlySet<string> adverbs)
    {
        if (element == _elements.Length)
        {
            return at;
        }

        for (var skipped = 0; skipped <= MostAdverbs; skipped++)
        {
            foreach (var alternative in _elements[element].Alternatives)
            {
                if (StandsAt(words, at + skipped, alternative) && EndFrom(words, at + skipped + alternative.Length, element + 1, adverbs) is var end and >= 0)
                {
                    return end;
                }
            }

            if (element == 0 || at + skipped >= words.Count || !IsAdverb(words[at + skipped], adverbs))
            {
                break;
            }
        }

        return _elements[element].IsOptional ? EndFrom(words, at, element + 1, adverbs) : -1;
    }

    private static bool StandsAt(IReadOnlyList<DraftWord> words, int at, string[] sought)
    {
        for (var i = 0; i < sought.Length; i++)
        {
            if (at + i >= words.Count || !words[at + i].IsWord || words[at + i].Lower != sought[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAdverb(DraftWord word, IReadOnlySet<string> adverbs) =>
        word.IsWord && (adverbs.Contains(word.Lower) || (word.Lower.Length > 4 && word.Lower.EndsWith("ly", StringComparison.Ordinal)));

    private sealed record Element(ImmutableArray<string[]> Alternatives, bool IsOptional);
}
