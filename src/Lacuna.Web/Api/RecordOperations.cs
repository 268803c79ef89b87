using System.Collections.Immutable;
using Lacuna.Reporting.Json;
using Lacuna.Web.Asking;

namespace Lacuna.Web.Api;

/// <summary>What the record is: its subjects, its sources with what is held of them.</summary>
internal static class RecordOperations
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<ApiOperation> All { get; } =
    [
        new("/subjects", "getSubjects", "The kept subjects with their terms.", "SubjectsAnswer", SubjectsAsync) { Parameters = [ApiParameter.Limit, ApiParameter.Offset] },
        new("/sources", "getSources", "The sources of the record: what is held of each, how that is known, and what is missing.", "CoverageAnswer", SourcesAsync)
        {
            Parameters = [new("source", "Only this source."), ApiParameter.Limit, ApiParameter.Offset],
        },
    ];

    private static async Task<ApiAnswer> SubjectsAsync(ApiAsked asked)
    {
        var subjects = await asked.Archive.SubjectsAsync(asked.Cancellation).ConfigureAwait(false);
        return ApiAnswer.Finding(to => JsonSilences.Write(to, asked.Page.Of(subjects), asked.Run)) with { Total = subjects.Length, Page = "/subjects" };
    }

    private static async Task<ApiAnswer> SourcesAsync(ApiAsked asked)
    {
        var holdings = await asked.Archive.SourcesAsync(asked.Cancellation).ConfigureAwait(false);
        if (asked.Text("source") is { } name)
        {
            holdings = holdings.RemoveAll(holding => !string.Equals(holding.Source.Name, name, StringComparison.OrdinalIgnoreCase));
            if (holdings.IsEmpty)
            {
                throw new MissingException($"the record holds no source '{name}'; {ApiAddresses.Root}/sources lists all");
            }
        }

        return ApiAnswer.Finding(to => JsonSilences.Write(to, asked.Page.Of(holdings), asked.Run)) with { Total = holdings.Length, Page = "/sources" };
    }
}
