using Lacuna.Core.Reading;

namespace Lacuna.Reading.Attribution.Trained;

/// <summary>Puts the sources, cues and contents of the trained reader together by its links.</summary>
internal static class CueGrouper
{
    /// <summary>A content belongs to every cue whose link is at least this likely.</summary>
    private const double SureContent = 0.5;

    /// <summary>A cue without a sure content takes the likeliest one down to here, and a content without a sure cue likewise.</summary>
    private const double LeastContent = 0.1;

    /// <summary>A cue takes its likeliest source down to here.</summary>
    private const double LeastSource = 0.3;

    /// <summary>The groups in text order of their cues, cues without content left out, and the contents that no cue takes.</summary>
    public static (List<CueGroup> Groups, List<int> Loose) Group(TrainedMarks marks)
    {
        var spans = marks.Spans;
        var best = new Best[spans.Length];
        Array.Fill(best, new Best(-1, 0, -1, 0));
        var contents = new Dictionary<int, List<int>>();
        foreach (var link in marks.Links)
        {
            switch (spans[link.Other].Kind)
            {
                case TrainedSpanKind.Source when link.Probability > best[link.Cue].SourceProbability:
                    best[link.Cue] = best[link.Cue] with { Source = link.Other, SourceProbability = link.Probability };
                    break;
                case TrainedSpanKind.Content:
                    Prefer(best, link.Cue, link.Other, link.Probability);
                    Prefer(best, link.Other, link.Cue, link.Probability);
                    if (link.Probability >= SureContent)
                    {
                        Add(contents, link.Cue, link.Other);
                    }

                    break;
            }
        }

        GiveLikeliest(spans, best, contents);
        return Gather(marks, best, contents);
    }

    private static void GiveLikeliest(IReadOnlyList<TrainedSpan> spans, Best[] best, Dictionary<int, List<int>> contents)
    {
        for (var i = 0; i < best.Length; i++)
        {
            if (best[i].PartnerProbability is >= LeastContent and < SureContent)
            {
                var (cue, content) = spans[i].Kind == TrainedSpanKind.Cue ? (i, best[i].Partner) : (best[i].Partner, i);
                Add(contents, cue, content);
            }
        }
    }

    private static (List<CueGroup> Groups, List<int> Loose) Gather(TrainedMarks marks, Best[] best, Dictionary<int, List<int>> contents)
    {
        var groups = new List<CueGroup>();
        var taken = new HashSet<int>();
        for (var i = 0; i < best.Length; i++)
        {
            if (contents.TryGetValue(i, out var own))
            {
                own.Sort();
                taken.UnionWith(own);
                var source = best[i].SourceProbability >= LeastSource ? best[i].Source : -1;
                groups.Add(new CueGroup(i, source, own, marks.Spans[i].Probability * marks.Spans[best[i].Partner].Probability * best[i].PartnerProbability));
            }
        }

        var loose = new List<int>();
        for (var i = 0; i < best.Length; i++)
        {
            if (marks.Spans[i].Kind == TrainedSpanKind.Content && !taken.Contains(i))
            {
                loose.Add(i);
            }
        }

        return (groups, loose);
    }

    private static void Prefer(Best[] best, int of, int partner, double probability)
    {
        if (probability > best[of].PartnerProbability)
        {
            best[of] = best[of] with { Partner = partner, PartnerProbability = probability };
        }
    }

    private static void Add(Dictionary<int, List<int>> contents, int cue, int content)
    {
        if (!contents.TryGetValue(cue, out var own))
        {
            contents[cue] = own = [];
        }

        if (!own.Contains(content))
        {
            own.Add(content);
        }
    }

    /// <summary>The likeliest source of a cue, and the likeliest content of a cue or cue of a content.</summary>
    private readonly record struct Best(int Source, double SourceProbability, int Partner, double PartnerProbability);
}
