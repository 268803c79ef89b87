using Lacuna.TrainedReader.Corpora;

namespace Lacuna.TrainedReader.Fitting;

/// <summary>Which of the words that a word might be linked to it is linked to, within one window.</summary>
/// <param name="From">The linking word: a cue, or the head word of a mention.</param>
/// <param name="Targets">What it might be linked to, and whether it is. Words count over the document.</param>
internal sealed record LinkQuestion(int From, IReadOnlyList<(int Word, bool IsLinked)> Targets)
{
    /// <summary>The questions of a kind that a window answers; a mention's targets are the mentions before it.</summary>
    public static IEnumerable<LinkQuestion> Of(Window window, int kind)
    {
        var document = window.Document;
        var (links, targets) = kind == 0 ? (document.CueLinks, document.CueLinkTargets) : (document.Coreference, document.CoreferenceTargets);
        if (links is null)
        {
            return [];
        }

        var inside = targets.Where(IsInside).ToList();
        var known = links.Where(link => IsInside(link.From)).ToHashSet();
        return known.Select(link => link.From).Distinct().Select(from => new LinkQuestion(
            from,
            [.. inside.Where(target => kind == 0 || target < from).Select(target => (target, known.Contains(new WordLink(from, target))))]));

        bool IsInside(int word) => word >= window.FirstWord && word < window.FirstWord + window.Words;
    }
}
