using System.Collections.Immutable;
using Lacuna.Archive.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;
using Lacuna.Core.Text;
using Lacuna.Web.Records;

namespace Lacuna.Web.Search;

/// <summary>One page of what a search finds.</summary>
/// <param name="Asked">The search.</param>
/// <param name="Count">How many documents answer it.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Rows">The documents of this page, each with the first words that answer.</param>
public sealed record SearchResults(SearchAsked Asked, int Count, int Page, ImmutableArray<(DocumentRow Row, Evidence? Words)> Rows)
{
    /// <summary>Documents on a page.</summary>
    public const int PageSize = 20;

    /// <summary>Pages that can be turned to: whoever wants more narrows the search or exports.</summary>
    public const int MostPages = 50;

    /// <summary>Characters shown around the words that answer.</summary>
    private const int Around = 90;

    /// <summary>The last page.</summary>
    public int LastPage => Math.Clamp((Count + PageSize - 1) / PageSize, 1, MostPages);

    internal static async Task<SearchResults> FindAsync(SearchAsked asked, string? order, int page, OpenRecord record, CancellationToken cancellation)
    {
        var query = asked.ToQuery(await record.Archive.SourcesAsync(cancellation).ConfigureAwait(false)) with
        {
            Order = order switch { "first" => DocumentOrder.Published, "best" => DocumentOrder.Relevance, "latest" => DocumentOrder.LatestFirst, _ => asked.Wanted.IsEmpty ? DocumentOrder.LatestFirst : DocumentOrder.Relevance },
        };
        var count = await record.Archive.CountAsync(query, cancellation).ConfigureAwait(false);
        page = Math.Clamp(page, 1, MostPages);
        var matcher = asked.Wanted.IsEmpty ? null : new TermMatcher(asked.Wanted.SelectMany(static choice => choice).Select(static words => new SubjectTerm(words)));
        var rows = ImmutableArray.CreateBuilder<(DocumentRow, Evidence?)>();
        var at = 0;
        await foreach (var row in record.Archive.DocumentsAsync(query with { Limit = page * PageSize }, cancellation).ConfigureAwait(false))
        {
            if (at++ >= (page - 1) * PageSize)
            {
                rows.Add((row, await WordsAsync(row, matcher, record, cancellation).ConfigureAwait(false)));
            }
        }

        return new SearchResults(asked, count, page, rows.ToImmutable());
    }

    /// <summary>The first words that answer, in their line; null when the search asks for none.</summary>
    private static async Task<Evidence?> WordsAsync(DocumentRow row, TermMatcher? matcher, OpenRecord record, CancellationToken cancellation)
    {
        if (matcher is null || await record.Archive.DocumentAsync(row.Version, cancellation).ConfigureAwait(false) is not { } document || matcher.Find(document.Text) is not { IsEmpty: false } found)
        {
            return null;
        }

        // Words of the text count before those of the headline, which is shown anyway.
        var at = found.FirstOrDefault(match => document.Headline is not { } headline || !headline.Overlaps(match.At), found[0]).At;
        var start = at.Start - Math.Min(Around, at.Start - (document.Text.LastIndexOf('\n', Math.Max(0, at.Start - 1)) + 1));
        var next = document.Text.IndexOf('\n', at.End);
        var end = Math.Min(at.End + Around, next < 0 ? document.Text.Length : next);
        return Evidence.From(document, at) with { Before = document.Text[WordStart(document.Text, start, at.Start)..at.Start], After = document.Text[at.End..WordEnd(document.Text, at.End, end)] };
    }

    private static int WordStart(string text, int from, int to)
    {
        while (from > 0 && from < to && !char.IsWhiteSpace(text[from - 1]))
        {
            from++;
        }

        return from;
    }

    private static int WordEnd(string text, int from, int to)
    {
        while (to < text.Length && to > from && !char.IsWhiteSpace(text[to]))
        {
            to--;
        }

        return to;
    }
}
