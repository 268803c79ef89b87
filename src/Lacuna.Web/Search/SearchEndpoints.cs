using System.Globalization;
using Lacuna.Web.Layout;
using Lacuna.Web.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lacuna.Web.Search;

/// <summary>Documents of the record by words, source, language and day.</summary>
internal static class SearchEndpoints
{
    public static void MapSearch(this IEndpointRouteBuilder routes) => routes.MapGet("/search", async (string? q, string? order, string? page, OpenRecord record, KeptAnswers kept, CancellationToken cancellation) =>
    {
        var asked = SearchAsked.Read(q);
        var number = int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 1;
        var results = await kept.GetAsync(asked.AddressOf(number, order), stop => SearchResults.FindAsync(asked, order, number, record, stop), cancellation).ConfigureAwait(false);
        return Shown.Page<SearchPage>((nameof(SearchPage.Results), results), (nameof(SearchPage.Order), order));
    });
}
