using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Corrections;
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
        new("/corrections", "getCorrections", "What people put right by hand, the latest first: who, when, on which words, and whether it counts now.", "CorrectionsAnswer", CorrectionsAsync)
        {
            Parameters = [new("document", "Only those that point at this document, by its id."), ApiParameter.Limit, ApiParameter.Offset],
        },
    ];

    /// <summary>The corrections of the record, the latest first.</summary>
    public static async Task<List<CorrectionRow>> CorrectionsAsync(IArchive archive, string? document, CancellationToken cancellation)
    {
        var rows = new List<CorrectionRow>();
        await foreach (var row in archive.CorrectionsAsync(new CorrectionQuery { Documents = document is null ? [] : [document] }, cancellation).ConfigureAwait(false))
        {
            rows.Add(row);
        }

        rows.Reverse();
        return rows;
    }

    private static async Task<ApiAnswer> CorrectionsAsync(ApiAsked asked)
    {
        var rows = await CorrectionsAsync(asked.Archive, asked.Text("document"), asked.Cancellation).ConfigureAwait(false);
        return ApiAnswer.Finding(to => JsonCorrections.Write(to, asked.Page.Of(rows), asked.Run)) with { Total = rows.Count, Page = "/corrections" };
    }

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
