using Lacuna.Core.Documents;
using Lacuna.Reporting;
using Lacuna.Reporting.Comparisons;
using Lacuna.Reporting.Json;
using Lacuna.Web.Answers;
using Lacuna.Web.Documents;
using Lacuna.Web.Layout;
using Lacuna.Web.Links;
using Lacuna.Web.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lacuna.Web.Comparisons;

/// <summary>Any two documents of the record side by side.</summary>
internal static class CompareEndpoints
{
    public static void MapCompare(this IEndpointRouteBuilder routes) => routes.MapGet("/compare", ShowAsync);

    private static async Task<IResult> ShowAsync(
        [AsParameters] CompareAsked asked, OpenRecord record, KeptAnswers kept, HeldComparer comparer, RunFacts run, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(asked.A) || string.IsNullOrWhiteSpace(asked.B))
        {
            return Shown.Page<ComparePage>((nameof(ComparePage.Asked), asked));
        }

        var a = await HeldVersion.FindAsync(record.Archive, asked.A.Trim(), asked.Va, cancellation).ConfigureAwait(false);
        var b = await HeldVersion.FindAsync(record.Archive, asked.B.Trim(), asked.Vb, cancellation).ConfigureAwait(false);
        if (a is not { IsAsked: true } || b is not { IsAsked: true })
        {
            return Shown.Refused(
                $"The record holds no document '{(a is { IsAsked: true } ? asked.B : asked.A)}', or not that version of it.", StatusCodes.Status404NotFound, "No such document");
        }

        var finding = await FindAsync(a.Row.Version, b.Row.Version, record, kept, comparer, run, cancellation).ConfigureAwait(false);
        return FindingFile.Of(asked.As, finding, run, "compare")
            ?? Shown.Page<ComparePage>(
                (nameof(ComparePage.Asked), asked), (nameof(ComparePage.Finding), finding), (nameof(ComparePage.A), a.Row), (nameof(ComparePage.B), b.Row));
    }

    /// <summary>The finding, kept until the record changes.</summary>
    public static Task<Finding> FindAsync(
        DocumentVersion a, DocumentVersion b, OpenRecord record, KeptAnswers kept, HeldComparer comparer, RunFacts run, CancellationToken cancellation) =>
        kept.GetAsync(Addresses.Compare(a, b), async stop =>
        {
            var (comparison, around) = await comparer.CompareAsync(a, b, stop).ConfigureAwait(false) ?? throw new Archive.ArchiveException("the record no longer holds a version that is to be compared; open the page anew");
            var (lean, cited) = (KeptComparison.Of(comparison), KeptComparison.Cited(comparison, around));
            return new Finding(ComparisonReport.Of(comparison, around), to => JsonReport.WriteComparison(to, lean, cited, run)) { At = record.Now };
        }, cancellation, isLong: true);
}
