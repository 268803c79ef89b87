using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Tests.Attribution.Trained;

/// <summary>A text read by rules, with marks as the trained reader might have made them. "¶" stands for a paragraph break.</summary>
internal sealed class MarkedByHand(string text)
{
    private readonly string _text = text.Replace("¶", "\n\n");
    private readonly List<TrainedSpan> _spans = [];
    private readonly List<(string Cue, string Other, double Probability)> _links = [];

    public MarkedByHand Source(string words) => Mark(words, TrainedSpanKind.Source, 0.95);

    public MarkedByHand Cue(string words, double probability = 0.95) => Mark(words, TrainedSpanKind.Cue, probability);

    public MarkedByHand Content(string words, double probability = 0.95) => Mark(words, TrainedSpanKind.Content, probability);

    public MarkedByHand Mark(string words, TrainedSpanKind kind, double probability)
    {
        _spans.Add(new TrainedSpan(Find(words), kind, probability));
        return this;
    }

    public MarkedByHand Link(string cue, string other, double probability = 0.95)
    {
        _links.Add((cue, other, probability));
        return this;
    }

    public AnnotatedDocument Read()
    {
        var spans = _spans.OrderBy(span => span.Span).ToList();
        return Tests.Attribution.Read.Text(_text) with
        {
            Trained = new TrainedMarks
            {
                Spans = [.. spans],
                Links = [.. _links.Select(link => new TrainedLink(Index(spans, link.Cue), Index(spans, link.Other), link.Probability)).OrderBy(link => link.Cue)],
            },
        };
    }

    private int Index(List<TrainedSpan> spans, string words) => spans.FindIndex(span => span.Span == Find(words));

    private TextSpan Find(string words) => new(_text.IndexOf(words.Replace("¶", "\n\n"), StringComparison.Ordinal), words.Replace("¶", "\n\n").Length);
}
