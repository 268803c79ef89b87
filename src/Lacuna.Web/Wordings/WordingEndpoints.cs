using System.Collections.Immutable;
using Lacuna.Findings.Asking;
using Lacuna.Findings.Voices;
using Lacuna.Findings.Wordings;
using Lacuna.Findings.Wordings.Series;
using Lacuna.Reporting;
using Lacuna.Reporting.Json;
using Lacuna.Reporting.Phrasing;
using Lacuna.Reporting.Wordings;
using Lacuna.Web.Answers;
using Lacuna.Web.Asking;
using Lacuna.Web.Charts;
using Lacuna.Web.Layout;
using Lacuna.Web.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lacuna.Web.Wordings;

/// <summary>Which formulas came, went or changed.</summary>
internal static class WordingEndpoints
{
    /// <summary>Wordings drawn at most: the lines of a chart that can still be told apart.</summary>
    private const int MostDrawn = 12;

    public static void MapWording(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/wording", ShowAsync);
        routes.MapGet("/chart/wording.svg", async ([AsParameters] WordingAsked asked, HttpContext context, OpenRecord record, KeptAnswers kept, RunFacts run, CancellationToken cancellation) =>
            await FindAsync(Whole(asked), record, kept, run, cancellation).ConfigureAwait(false) is { Chart: { } chart }
                ? ChartImage.Of(chart, context)
                : Results.NotFound());
    }

    private static async Task<IResult> ShowAsync([AsParameters] WordingAsked asked, OpenRecord record, KeptAnswers kept, RunFacts run, CancellationToken cancellation)
    {
        var names = await KnownNames.OfAsync(record, kept, cancellation).ConfigureAwait(false);
        if (!Given.Has(asked.Actor))
        {
            return Shown.Page<WordingPage>((nameof(WordingPage.Asked), asked), (nameof(WordingPage.Names), names));
        }

        var found = await FindAsync(Whole(asked), record, kept, run, cancellation).ConfigureAwait(false);
        return FindingFile.Of(asked.As, found.Finding, run, "wording")
            ?? Shown.Page<WordingPage>((nameof(WordingPage.Asked), asked), (nameof(WordingPage.Names), names), (nameof(WordingPage.Found), found));
    }

    private static WordingAsked Whole(WordingAsked asked) =>
        !Given.Has(asked.Actor) ? throw new QuestionException("say whose wording: an actor or a source")
        : Given.Words(asked.Phrase) is { } phrase && !phrase.Any(char.IsLetterOrDigit) ? throw new QuestionException($"phrase '{phrase}' has no words; name the words to look for")
        : asked;

    private static Task<WordingFound> FindAsync(WordingAsked asked, OpenRecord record, KeptAnswers kept, RunFacts run, CancellationToken cancellation) => kept.GetAsync(
        asked.Key,
        async stop =>
        {
            var (from, to) = GivenDays.Open(Given.Words(asked.From), Given.Words(asked.To));
            var chosen = ActorChoice.Of("actor", asked.Actor!, await record.Archive.SourcesAsync(stop).ConfigureAwait(false));
            var (first, leftOut) = await WordingDays.BoundAsync(record.Archive, new OwnSources(chosen.Actor, chosen.Channels), from, to, stop).ConfigureAwait(false);
            var series = await ArchivedSeries.ReadAsync(record.Archive, chosen.Actor, chosen.Channels, first, to, stop).ConfigureAwait(false);
            if (series.Days is not { } days)
            {
                throw new QuestionException($"no document with a date of {chosen.Actor.Name}'s own channels is held of these days; widen them");
            }

            ImmutableArray<string> limits = leftOut is null ? [] : [leftOut];
            return Given.Words(asked.Phrase) is { } phrase ? OfPhrase(phrase, asked.CountsAnyForm) : OfAll();

            WordingFound OfPhrase(string words, bool anyForm)
            {
                var wording = PhraseTracer.Trace(series, words, anyForm, stop);
                return new WordingFound(
                    new Finding(WordingReport.Of(words, wording, series, limits), KeptJson.Of(json => JsonReport.WriteWording(json, words, anyForm, wording, series, run))) { At = record.Now },
                    Chart([LineOf(wording with { Words = words })]));
            }

            WordingFound OfAll()
            {
                var findings = WordingFinder.Find(series, cancellation: stop);
                return new WordingFound(
                    new Finding(WordingReport.Of(findings, limits), KeptJson.Of(json => JsonReport.WriteWordings(json, findings, run))) { At = record.Now },
                    Chart([.. findings.Rows.SelectMany(row => row.Wordings).Take(MostDrawn).Select(LineOf)]));
            }

            RunChart? Chart(ImmutableArray<RunLine> lines) => lines.IsEmpty ? null : new RunChart($"Runs of wordings, {DayWords.Of(days)}", days, lines);
        },
        cancellation,
        isLong: true);

    private static RunLine LineOf(Wording wording) => new(wording.Words, [.. wording.Runs.Select(run => new ChartRun(run.Days, run.Documents))]);
}
