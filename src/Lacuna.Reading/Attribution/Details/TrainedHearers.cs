using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Attribution.Details;

/// <summary>Takes the hearer that the trained reader marked and joined to a statement's cue.</summary>
internal static class TrainedHearers
{
    /// <summary>A mark, and its link to the cue, less likely than this is no hearer.</summary>
    private const double LeastProbability = 0.5;

    /// <summary>The likeliest one in the cue's sentence; null when there is none.</summary>
    public static TextSpan? Of(StatementWords words)
    {
        if (words.Document.Trained is not { } marks || words.Found.Cue is not { } cue)
        {
            return null;
        }

        TextSpan? likeliest = null;
        var most = LeastProbability;
        var sentence = words.Document.SentenceAt(cue.Start);
        foreach (var link in marks.Links)
        {
            var (own, other) = (marks.Spans[link.Cue], marks.Spans[link.Other]);
            if (own.Span.Start >= cue.End)
            {
                break;
            }

            if (other.Kind == TrainedSpanKind.Hearer && own.Span.Overlaps(cue) && other.Probability >= LeastProbability && link.Probability >= most
                && words.Document.SentenceAt(other.Span.Start) == sentence && words.Found.Source?.Overlaps(other.Span) != true)
            {
                (likeliest, most) = (other.Span, link.Probability);
            }
        }

        return likeliest;
    }
}
