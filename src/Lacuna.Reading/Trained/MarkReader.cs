using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Models.Reader;

namespace Lacuna.Reading.Trained;

/// <summary>Takes what the network read, in words, as marks on the text.</summary>
internal static class MarkReader
{
    /// <summary>Words between a cue and what may belong to it; the network was fitted on stretches of about this length.</summary>
    private const int Reach = 150;

    /// <summary>Links less likely than this are left out.</summary>
    private const double LeastLink = 0.02;

    /// <summary>The marks of a text whose words stand at <paramref name="places"/>.</summary>
    public static TrainedMarks Of(ReadText read, List<TextSpan> places)
    {
        var found = new List<(ReadSpan Read, TrainedSpanKind Kind)>(read.Spans.Length);
        foreach (var span in read.Spans)
        {
            if (KindOf(span.Kind) is { } kind)
            {
                found.Add((span, kind));
            }
        }

        found.Sort((left, right) => left.Read.First != right.Read.First ? left.Read.First.CompareTo(right.Read.First) : left.Kind.CompareTo(right.Kind));
        var spans = ImmutableArray.CreateBuilder<TrainedSpan>(found.Count);
        foreach (var (span, kind) in found)
        {
            spans.Add(new TrainedSpan(TextSpan.FromBounds(places[span.First].Start, places[span.End - 1].End), kind, span.Probability));
        }

        return new TrainedMarks { Spans = spans.MoveToImmutable(), Links = Links(read, found), References = new ReadReferences(read, places) };
    }

    private static ImmutableArray<TrainedLink> Links(ReadText read, List<(ReadSpan Read, TrainedSpanKind Kind)> found)
    {
        var links = ImmutableArray.CreateBuilder<TrainedLink>();
        for (var cue = 0; cue < found.Count; cue++)
        {
            if (found[cue].Kind != TrainedSpanKind.Cue)
            {
                continue;
            }

            var word = found[cue].Read.First;
            var other = cue;
            while (other > 0 && found[other - 1].Read.First >= word - Reach)
            {
                other--;
            }

            for (; other < found.Count && found[other].Read.First <= word + Reach; other++)
            {
                if (found[other].Kind is TrainedSpanKind.Source or TrainedSpanKind.Content or TrainedSpanKind.Hearer
                    && read.LinkProbability("cue", word, found[other].Read.First) is var likely and >= LeastLink)
                {
                    links.Add(new TrainedLink(cue, other, likely));
                }
            }
        }

        return links.ToImmutable();
    }

    private static TrainedSpanKind? KindOf(string name) => name switch
    {
        "source" => TrainedSpanKind.Source,
        "cue" => TrainedSpanKind.Cue,
        "content" => TrainedSpanKind.Content,
        "hearer" => TrainedSpanKind.Hearer,
        "person" => TrainedSpanKind.Person,
        "organisation" => TrainedSpanKind.Organisation,
        "place" => TrainedSpanKind.Place,
        _ => null,
    };
}
