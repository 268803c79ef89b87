using System.Collections.Immutable;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Asking;
using Lacuna.Findings.Silences.Scanning;
using Lacuna.Reporting;
using Lacuna.Reporting.Json;
using Lacuna.Reporting.Silences;
using Lacuna.Web.Answers;
using Lacuna.Web.Asking;
using Lacuna.Web.Layout;
using Lacuna.Web.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lacuna.Web.Silences;

/// <summary>All actors with channels on all kept subjects, with the rate of false findings controlled.</summary>
internal static class ScanEndpoints
{
    public static void MapSilenceScan(this IEndpointRouteBuilder routes) => routes.MapGet("/silences", async (
        [AsParameters] ScanAsked asked, OpenRecord record, KeptAnswers kept, RunFacts run, CancellationToken cancellation) =>
    {
        var names = await KnownNames.OfAsync(record, kept, cancellation).ConfigureAwait(false);
        if (!asked.IsWhole)
        {
            return Shown.Page<ScanPage>((nameof(ScanPage.Asked), asked), (nameof(ScanPage.Names), names));
        }

        var found = await FindAsync(asked, record, kept, run, cancellation).ConfigureAwait(false);
        return FindingFile.Of(asked.As, found.Finding, run, "silences")
            ?? Shown.Page<ScanPage>((nameof(ScanPage.Asked), asked), (nameof(ScanPage.Names), names), (nameof(ScanPage.Found), found));
    });

    private static Task<ScanFound> FindAsync(ScanAsked asked, OpenRecord record, KeptAnswers kept, RunFacts run, CancellationToken cancellation) => kept.GetAsync(
        asked.Key,
        async stop =>
        {
            var window = GivenDays.Between(asked.From, asked.To);
            ImmutableArray<Subject> subjects = Given.Words(asked.About) is { } about
                ? [await SubjectChoice.OfAsync("about", about, record.Archive, stop).ConfigureAwait(false)]
                : await record.Archive.SubjectsAsync(stop).ConfigureAwait(false);
            if (subjects.IsEmpty)
            {
                throw new QuestionException("the record keeps no subjects to scan; add some on the page of subjects, or name one here");
            }

            var theme = Given.Words(asked.Theme) is { } given ? await SubjectChoice.OfAsync("theme", given, record.Archive, stop).ConfigureAwait(false) : null;
            var scan = await SilenceScanner.ScanAsync(record.Archive, record.Actors, [], subjects, window, theme, cancellation: stop).ConfigureAwait(false);
            return new ScanFound(scan, new Finding(SilenceScanReport.Of(scan), to => JsonSilences.Write(to, scan, run)) { At = record.Now });
        },
        cancellation,
        isLong: true);
}
