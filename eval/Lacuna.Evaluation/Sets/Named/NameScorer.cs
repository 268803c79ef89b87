using Lacuna.Evaluation.Sets.Cofenet;

namespace Lacuna.Evaluation.Sets.Named;

/// <summary>Counts names that are found with the same first and last word and the same kind.</summary>
/// <param name="kinds">Our kind of name for each tag of the corpus.</param>
/// <param name="leavesOut">True when names of the corpus's other kinds are to be left out of the count: ours that overlap one count neither as right nor as wrong. False when they are no names.</param>
internal sealed class NameScorer(IReadOnlyDictionary<string, string> kinds, bool leavesOut)
{
    private static readonly string[] Kinds = [NameMentions.Person, NameMentions.Organisation, NameMentions.Place];

    private readonly Dictionary<string, Tally> _tallies = Kinds.ToDictionary(kind => kind, _ => new Tally(), StringComparer.Ordinal);

    /// <summary>Counts one sentence. <paramref name="tags"/> are "O", "B-kind" and "I-kind".</summary>
    public void Add(IReadOnlyList<string> words, IReadOnlyList<string> tags, IReadOnlyList<NameSpan> found, TextWriter log)
    {
        var gold = new List<NameSpan>();
        var others = new List<NameSpan>();
        foreach (var tag in tags.Where(tag => tag.StartsWith("B-", StringComparison.Ordinal)).Select(tag => tag[2..]).Distinct())
        {
            var isKnown = kinds.TryGetValue(tag, out var kind);
            (isKnown ? gold : others).AddRange(LabelSpans.Of(tags, tag).Select(span => new NameSpan(kind ?? tag, span.Start, span.End)));
        }

        var ours = leavesOut ? [.. found.Where(name => gold.Contains(name) || !others.Exists(other => other.Start < name.End && name.Start < other.End))] : found;
        foreach (var kind in Kinds)
        {
            _tallies[kind].Add(gold.FindAll(name => name.Kind == kind), [.. ours.Where(name => name.Kind == kind)]);
        }

        if (log != TextWriter.Null)
        {
            Log("missed", gold.Except(ours), words, log);
            Log("extra", ours.Except(gold), words, log);
        }
    }

    /// <summary>Exact F1 of all kinds together and of each.</summary>
    public IReadOnlyList<Figure> Figures(string target, string reference, TextWriter log)
    {
        var all = new Tally();
        foreach (var (kind, tally) in _tallies)
        {
            all.Add(tally.Right, tally.Gold, tally.Found);
            log.WriteLine($"names: {kind} {tally}");
        }

        log.WriteLine($"names: all {all}");
        return [new Figure("f1", all.F1, target, reference), .. Kinds.Select(kind => new Figure(kind + "_f1", _tallies[kind].F1, "", ""))];
    }

    private static void Log(string what, IEnumerable<NameSpan> names, IReadOnlyList<string> words, TextWriter log)
    {
        foreach (var name in names)
        {
            log.WriteLine($"{what} {name.Kind} [{string.Join(' ', words.Skip(name.Start).Take(name.End - name.Start))}] in: {string.Join(' ', words)}");
        }
    }
}
