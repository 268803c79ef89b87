using System.Collections.Immutable;
using Lacuna.Core.Evidences;
using Lacuna.Core.Text;
using Lacuna.Findings.Statistics;
using Lacuna.Findings.Wordings.Mining;
using Lacuna.Findings.Wordings.Ranking;
using Lacuna.Findings.Wordings.Series;
using Lacuna.Findings.Wordings.Threads;
using NodaTime;

namespace Lacuna.Findings.Wordings.Changes;

/// <summary>Gives a found phrase its runs, its evidence, and what came after it.</summary>
internal sealed class WordingBuilder(SeriesWords words, SentenceThreads threads, ReplacementFinder replacements)
{
    private readonly WordingSeries _series = words.Series;

    public Wording Of(FoundWording found) => Of(found.Core) with
    {
        Variants = [.. found.Variants.Select(Of).OrderBy(variant => variant.Runs[0].First)],
    };

    private Wording Of(Candidate given)
    {
        var candidate = PhraseEdges.Trim(words, given);
        var uses = new List<(int Document, TextSpan At)>(candidate.Uses);
        foreach (var place in candidate.Phrase.Places)
        {
            uses.Add((words.DocumentOf(place), words.SpanOf(place, candidate.Length)));
        }

        var runs = RunFinder.Runs(_series, uses);
        var longest = runs.MaxBy(run => run.Documents)!;
        var lastPlace = PlaceIn(candidate, longest.Last);
        return new Wording(RunFinder.WordsOf(runs[0].FirstUse.Exact))
        {
            Uses = candidate.Uses,
            Runs = runs,
            Window = RunFinder.WindowOf(_series, candidate.Window, candidate.Uses, candidate.FalseDiscoveryRate),
            End = EndOf(PlaceIn(candidate, runs[^1].Last), runs[^1].Last),
            ReplacedBy = longest.CutAfter is null ? replacements.After(words.SentenceOf(lastPlace), lastPlace - words.StartOf(words.SentenceOf(lastPlace)), candidate.Length) : null,
        };
    }

    private int PlaceIn(Candidate candidate, int document) => Array.Find(candidate.Phrase.Places, place => words.DocumentOf(place) == document);

    private WordingEnd EndOf(int place, int last)
    {
        var sentence = words.SentenceOf(place);
        var nearest = last + 1 < words.DocumentCount ? threads.Nearest(sentence, last + 1) : -1;
        return RunFinder.EndOf(_series, last, nearest < 0 ? null : Evidence.From(_series.Documents[last + 1].Read.Document, words.SpanOfSentence(nearest)));
    }
}
