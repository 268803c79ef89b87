using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Scanning;
using Lacuna.Reading.Attribution.Trained;

namespace Lacuna.Reading.Attribution.Ranking;

/// <summary>Gathers what speaks for or against statements in one document that the trained reader has marked.</summary>
internal sealed class EvidenceReader(AnnotatedDocument document, TrainedMarks marks)
{
    /// <summary>Parts that share this share of their words are about the same, as PolNeAR's statements are compared.</summary>
    private const double SameWords = 0.5;

    private const int Few = 2;

    /// <summary>What speaks for or against a statement that the trained reader found.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="group">The reader's marks that it was made of.</param>
    /// <param name="byRules">The rules' statement with the same cue; null when there is none.</param>
    public double[] Of(FoundStatement statement, CueGroup group, FoundStatement? byRules)
    {
        var evidence = OfWords(statement);
        evidence[(int)Evidence.Cue] = LogOdds(marks.Spans[group.Cue].Probability);
        evidence[(int)Evidence.Content] = LogOdds(marks.Spans[group.Contents[0]].Probability);
        evidence[(int)Evidence.Borrowed] = True(group.IsBorrowed);
        if (group.Source >= 0)
        {
            evidence[(int)Evidence.Source] = LogOdds(marks.Spans[group.Source].Probability);
            evidence[(int)Evidence.SourceLink] = group.SourceLink;
            evidence[(int)Evidence.DistantSource] = True(document.SentenceAt(marks.Spans[group.Source].Span.Start) != document.SentenceAt(marks.Spans[group.Cue].Span.Start));
        }

        if (byRules is not null)
        {
            evidence[(int)Evidence.Rules] = 1;
            evidence[(int)Evidence.RulesSource] = True(AreSame(Alone(byRules.Source), Alone(statement.Source)));
            evidence[(int)Evidence.RulesContent] = True(AreSame(byRules.Content.AsSpan(), statement.Content.AsSpan()));
        }

        return evidence;
    }

    /// <summary>What speaks for or against a statement that only the rules found.</summary>
    public double[] OfRulesAlone(FoundStatement statement)
    {
        var evidence = OfWords(statement);
        evidence[(int)Evidence.RulesAlone] = 1;
        return evidence;
    }

    private double[] OfWords(FoundStatement statement)
    {
        var evidence = new double[Enum.GetValues<Evidence>().Length];
        evidence[(int)Evidence.Bias] = 1;
        evidence[(int)Evidence.NoSource] = True(statement.Source is null);
        evidence[(int)Evidence.Saying] = True(SayingTest.Passes(document, statement));
        evidence[(int)Evidence.Quoted] = True(QuotationSearch.DepthAt(document, statement.Content[0].Start) > 0);
        evidence[(int)Evidence.FewWords] = True(WordOverlap.Words(document, statement.Content.AsSpan()) <= Few);
        return evidence;
    }

    private bool AreSame(ReadOnlySpan<TextSpan> left, ReadOnlySpan<TextSpan> right) => WordOverlap.Share(document, left, right) >= SameWords;

    private static TextSpan[] Alone(TextSpan? span) => span is { } at ? [at] : [];

    private static double True(bool holds) => holds ? 1 : 0;

    private static double LogOdds(double probability)
    {
        var likely = Math.Clamp(probability, 0.0005, 0.9995);
        return Math.Log(likely / (1 - likely));
    }
}
