using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Findings.Asking;
using Lacuna.Web.Search;

namespace Lacuna.Web.Api;

/// <summary>A search for documents as it stands in an address; the feed of a search takes the same.</summary>
internal static class DocumentSearch
{
    /// <summary>What may be asked.</summary>
    public static ImmutableArray<ApiParameter> Parameters { get; } =
    [
        new("q", "As in the search box of the site: words that must all stand in the text, \"words in a row\", OR, -word, word*, source:, lang:, from:, to:."),
        new("source", "Names of sources, parted by commas."),
        new("language", "BCP 47 tags, parted by commas."),
        new("from", "First day of publication.", ApiParameterKind.Day),
        new("to", "Last day of publication.", ApiParameterKind.Day),
        new("copies", "Syndicated copies too.", ApiParameterKind.Flag),
        new("versions", "Earlier versions too.", ApiParameterKind.Flag),
        new("order", "The latest first, when not given.") { Choices = ["latest", "published", "relevance"] },
    ];

    /// <summary>The search line with what was asked beside it: a parameter goes before the line's own operator.</summary>
    /// <exception cref="QuestionException">It cannot be understood.</exception>
    public static SearchAsked LineOf(ApiAsked asked)
    {
        var line = SearchAsked.Read(asked.Text("q"));
        var areDays = asked.Text("from") is not null || asked.Text("to") is not null;
        return line with
        {
            Sources = asked.Text("source") is null ? line.Sources : [.. asked.List("source")],
            Languages = asked.Text("language") is null ? line.Languages : [.. asked.List("language")],
            From = areDays ? asked.Text("from") : line.From,
            To = areDays ? asked.Text("to") : line.To,
        };
    }

    /// <summary>The question for the archive.</summary>
    /// <exception cref="QuestionException">It cannot be understood.</exception>
    public static async Task<DocumentQuery> QueryAsync(ApiAsked asked)
    {
        var holdings = await asked.Archive.SourcesAsync(asked.Cancellation).ConfigureAwait(false);
        var line = SearchAsked.Read(asked.Text("q")).ToQuery(holdings);
        var (from, to) = GivenDays.Open(asked.Text("from"), asked.Text("to"));
        return line with
        {
            Sources = asked.Text("source") is { } source ? SourceChoice.Of("source", source, holdings) : line.Sources,
            Languages = asked.Text("language") is null ? line.Languages : [.. asked.List("language")],
            Published = OpenDays.Between(from, to) ?? line.Published,
            WithCopies = asked.Flag("copies"),
            WithEarlierVersions = asked.Flag("versions"),
            Order = asked.Text("order")?.ToLowerInvariant() switch
            {
                "published" => DocumentOrder.Published,
                "relevance" => DocumentOrder.Relevance,
                _ => DocumentOrder.LatestFirst,
            },
        };
    }
}
