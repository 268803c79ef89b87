using Lacuna.Archive.Documents;
using Lacuna.Web.Importing;
using Lacuna.Web.Layout;
using Lacuna.Web.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Lacuna.Web.Start;

/// <summary>The first page.</summary>
internal static class StartEndpoints
{
    /// <summary>The samples are taken in within a second; a first visitor waits so long for them.</summary>
    private static readonly TimeSpan SamplesPatience = TimeSpan.FromSeconds(1);

    /// <summary>News that take longer are shown when the page is looked at again.</summary>
    private static readonly TimeSpan NewsPatience = TimeSpan.FromMilliseconds(300);

    public static void MapStart(this IEndpointRouteBuilder routes) => routes.MapGet("/", async (OpenRecord record, FirstRun first, NewsFinder news, CancellationToken cancellation) =>
    {
        await Task.WhenAny(first.Done, Task.Delay(SamplesPatience, cancellation)).ConfigureAwait(false);
        return Shown.Page<StartPage>(
            (nameof(StartPage.Documents), await record.Archive.CountAsync(new DocumentQuery(), cancellation).ConfigureAwait(false)),
            (nameof(StartPage.IsFilling), !first.Done.IsCompleted),
            (nameof(StartPage.News), first.Done.IsCompleted ? await news.FindAsync(NewsPatience, cancellation).ConfigureAwait(false) : null),
            (nameof(StartPage.Subjects), await record.Archive.SubjectsAsync(cancellation).ConfigureAwait(false)),
            (nameof(StartPage.Sources), await record.Archive.SourcesAsync(cancellation).ConfigureAwait(false)));
    });
}
