using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Findings.Asking;

namespace Lacuna.Web.Api;

/// <summary>A search for documents as it stands in an address; the feed of a search takes the same.</summary>
internal static class DocumentSearch
{
    /// <summary>What may be asked.</summary>
    public static ImmutableArray<ApiParameter> Parameters { get; } =
    [
        new("q", "Words in the text, any of them, parted by commas; a star at the end of a word stands for any ending; =US where capitals count. The name of a kept subject stands for all of its terms."),
        new("source", "Names of sources, parted by commas."),
        new("language", "BCP 47 tags, parted by commas."),
        new("from", "First day of publication.", ApiParameterKind.Day),
        new("to", "Last day of publication.", ApiParameterKind.Day),
        new("copies", "Syndicated copies too.", ApiParameterKind.Flag),
        new("versions", "Earlier versions too.", ApiParameterKind.Flag),
        new("order", "The latest first, when not given.") { Choices = ["latest", "published", "relevance"] },
    ];

    /// <summary>The question for the archive.</summary>
    /// <exception cref="QuestionException">It cannot be understood.</exception>
    public static async Task<DocumentQuery> QueryAsync(ApiAsked asked)
    {
        var (from, to) = GivenDays.Open(asked.Text("from"), asked.Text("to"));
        return new DocumentQuery
        {
            Terms = asked.Text("q") is { } words ? (await SubjectChoice.OfAsync("q", words, asked.Archive, asked.Cancellation).ConfigureAwait(false)).Terms : [],
            Sources = asked.Text("source") is { } source ? SourceChoice.Of("source", source, await asked.Archive.SourcesAsync(asked.Cancellation).ConfigureAwait(false)) : [],
            Languages = [.. asked.List("language")],
            Published = OpenDays.Between(from, to),
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
