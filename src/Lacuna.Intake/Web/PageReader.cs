using System.Runtime.CompilerServices;
using Lacuna.Core.Documents;
using Lacuna.Intake.Fetching;

namespace Lacuna.Intake.Web;

/// <summary>Fetches pages and reads them.</summary>
internal sealed class PageReader(IFetcher fetcher, IntakePile pile)
{
    public static WebItem Refused(Uri address, RefusalReason reason, string sentence) =>
        new(address) { Item = IntakeItem.Refused(address.AbsoluteUri, ItemPosition.Start.Inside(0), reason, sentence), IsFailed = true, Failure = sentence };

    public static WebItem RefusedOf(FetchResult answer) =>
        Refused(answer.Requested, RefusalReason.NoAnswer, answer.Reason ?? "it was not sent") with { MayPass = answer.MayPass };

    /// <summary>The items in what was fetched.</summary>
    public async IAsyncEnumerable<WebItem> ReadAsync(FetchResult answer, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var hint = new ContentHint(answer.Address.AbsoluteUri)
        {
            Name = answer.Address.AbsolutePath,
            ContentType = answer.ContentType,
            Retrieval = new Retrieval(answer.Address.AbsoluteUri, answer.At),
        };
        using var content = new MemoryStream(answer.Body.ToArray(), writable: false);
        await foreach (var item in pile.ReadStreamAsync(content, hint, cancellation: cancellation).ConfigureAwait(false))
        {
            yield return new WebItem(answer.Requested) { Item = item, IsFailed = !item.IsRead, Failure = item.Refusal?.Sentence, Validators = answer.Validators };
        }
    }

    /// <summary>The items of a listed page; what the list carries of it where the page cannot be had.</summary>
    public async IAsyncEnumerable<WebItem> ReadListedAsync(ListedPage page, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var answer = await fetcher.FetchAsync(new FetchRequest(page.Address), cancellation).ConfigureAwait(false);
        var failure = answer.Kind == FetchKind.Fetched ? null : RefusedOf(answer);
        if (failure is null)
        {
            await foreach (var item in ReadAsync(answer, cancellation).ConfigureAwait(false))
            {
                if (item.Item?.Document is { } document)
                {
                    yield return item with { Listed = page, Item = item.Item with { Document = Joined(document, page) } };
                }
                else if (failure is null && page.Carried is not null)
                {
                    failure = item;
                }
                else
                {
                    yield return item with { Listed = page };
                }
            }
        }

        if (failure is not null)
        {
            yield return page.Carried is null ? failure with { Listed = page } : Instead(page, page.Carried, failure);
        }
    }

    /// <summary>What the page does not say of itself, the list says.</summary>
    private static Document Joined(Document document, ListedPage page) => document with
    {
        Published = document.Published?.Local is null ? page.Published ?? document.Published : document.Published,
        SourceId = document.SourceId ?? page.SourceId,
    };

    private static WebItem Instead(ListedPage page, Document carried, WebItem failure)
    {
        var document = carried with { Notes = carried.Notes.Add(new Note("web.page-missing", $"The page itself could not be had ({failure.Failure}); this is what the feed carries of it.")) };
        return failure with
        {
            Listed = page,
            Item = IntakeItem.Read(document, page.Address.AbsoluteUri, ItemPosition.Start.Inside(0)),
            IsFailed = carried.IsPartial,
        };
    }
}
