using Lacuna.Core.Reading;

namespace Lacuna.Reading.Attribution.Trained;

/// <summary>How well cues and other spans of the trained reader go together: by the reader's own links, and by what stands between them.</summary>
/// <remarks>
/// The network scores each pair by itself; that a cue nearer by, or one in the same sentence, is the likelier one has to be added. Scores are log-odds.
/// On PolNeAR's development part, whole statements (F1) by the links alone 57.8, with one off for every cue between 67.8, with four off 68.8; the figures hardly move for weights near these.
/// </remarks>
internal sealed class LinkScores
{
    /// <summary>Weight of the network's log-odds.</summary>
    private const double OfLink = 0.7;

    /// <summary>Taken off for every other cue between the two.</summary>
    private const double ForCueBetween = 4;

    /// <summary>Taken off when the two stand in different sentences, and again when in different paragraphs.</summary>
    private const double ForOtherSentence = 3;

    /// <summary>What stands farther apart never belongs together.</summary>
    private const int MostCuesBetween = 4;

    /// <summary>The probability of a link that the reader does not give.</summary>
    private const double Unlinked = 0.01;

    private readonly TrainedMarks _marks;
    private readonly Dictionary<(int Cue, int Other), double> _links;
    private readonly int[] _cuesBefore, _sentences, _paragraphs;

    public LinkScores(AnnotatedDocument document, TrainedMarks marks)
    {
        _marks = marks;
        _links = new Dictionary<(int, int), double>(marks.Links.Length);
        foreach (var link in marks.Links)
        {
            _links[(link.Cue, link.Other)] = link.Probability;
        }

        var count = marks.Spans.Length;
        (_cuesBefore, _sentences, _paragraphs) = (new int[count + 1], new int[count], new int[count]);
        for (var i = 0; i < count; i++)
        {
            _cuesBefore[i + 1] = _cuesBefore[i] + (marks.Spans[i].Kind == TrainedSpanKind.Cue ? 1 : 0);
            _sentences[i] = document.SentenceAt(marks.Spans[i].Span.Start);
            _paragraphs[i] = _sentences[i] < document.Sentences.Length ? document.Sentences[_sentences[i]].Paragraph : -1;
        }
    }

    /// <summary>The score of <paramref name="cue"/> with a source or content.</summary>
    public double Of(int cue, int other)
    {
        var likely = Math.Clamp(_links.GetValueOrDefault((cue, other), Unlinked), 0.001, 0.999);
        var between = _cuesBefore[Math.Max(cue, other)] - _cuesBefore[Math.Min(cue, other) + 1];
        return (OfLink * Math.Log(likely / (1 - likely))) - (ForCueBetween * between)
            - (_sentences[cue] == _sentences[other] ? 0 : ForOtherSentence)
            - (_paragraphs[cue] == _paragraphs[other] ? 0 : ForOtherSentence);
    }

    /// <summary>The cue that goes best with <paramref name="content"/>; -1 when there is none near.</summary>
    public (int Other, double Score) BestCue(int content) => Best(content, TrainedSpanKind.Cue);

    /// <summary>The span of <paramref name="kind"/> that goes best with the one at <paramref name="index"/>, either of them a cue; -1 when there is none near.</summary>
    public (int Other, double Score) Best(int index, TrainedSpanKind kind)
    {
        var best = (Other: -1, Score: double.NegativeInfinity);
        for (var other = index - 1; other >= 0 && _cuesBefore[index] - _cuesBefore[other + 1] <= MostCuesBetween; other--)
        {
            Take(index, other, kind, ref best);
        }

        for (var other = index + 1; other < _marks.Spans.Length && _cuesBefore[other] - _cuesBefore[index + 1] <= MostCuesBetween; other++)
        {
            Take(index, other, kind, ref best);
        }

        return best;
    }

    private void Take(int index, int other, TrainedSpanKind kind, ref (int Other, double Score) best)
    {
        if (_marks.Spans[other].Kind == kind && (kind == TrainedSpanKind.Cue ? Of(other, index) : Of(index, other)) is var score && score > best.Score)
        {
            best = (other, score);
        }
    }
}
