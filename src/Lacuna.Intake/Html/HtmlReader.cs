using System.Globalization;
using AngleSharp.Html.Parser;
using Lacuna.Core.Documents;
using Lacuna.Intake.Cleaning;
using Lacuna.Intake.Dates;
using Lacuna.Intake.Decoding;
using Lacuna.Intake.Html.Metadata;
using Lacuna.Intake.Mending;
using Lacuna.Intake.Sources;
using NodaTime;

namespace Lacuna.Intake.Html;

/// <summary>Makes a document of a web page: the article's text, and what the page tells of itself.</summary>
internal static class HtmlReader
{
    /// <summary>Share of the page's prose below which the article is noted as perhaps cut short.</summary>
    private const double HeavyLoss = 0.5;

    /// <summary>Prose, in characters, below which a loss means nothing.</summary>
    private const int LeastProse = 500;

    /// <summary>Reads <paramref name="decoded"/>, the page at <paramref name="origin"/>.</summary>
    /// <param name="decoded">The page.</param>
    /// <param name="origin">Where it was found.</param>
    /// <param name="options">The caller's overrides.</param>
    /// <param name="retrieval">How it was fetched; its address stands in for a canonical one, and no page was published after its time.</param>
    /// <param name="cancellation">Stops the reading between its steps.</param>
    public static Document Read(DecodedText decoded, string origin, IntakeOptions options, Retrieval? retrieval = null, CancellationToken cancellation = default)
    {
        var page = new HtmlParser().ParseDocument(TagDepth.Limit(decoded.Text));
        cancellation.ThrowIfCancellationRequested();
        var isDeep = PageDepth.Limit(page.DocumentElement, options.Limits.MarkupDepth);
        var meta = new MetaTags(page);
        var data = LinkedData.Of(page);
        var url = PageAddress.Find(page, meta, retrieval?.Address);
        var title = PageTitle.Find(page, meta, data, url);
        var article = ArticleExtractor.Extract(page.Body ?? page.DocumentElement, title.Heading, meta.First("og:description", "description")?.Value, cancellation);
        var text = BlockText.Join(article.Blocks);
        if (article.ProseKept < LeastProse && data.Body is { } body && body.Length > text.Length)
        {
            text = Paragraphs.Tidy(body.ReplaceLineEndings("\n"));
        }

        var draft = new DocumentDraft(options)
        {
            Origin = origin,
            Id = origin,
            Title = title.Text,
            Url = url,
            Retrieval = retrieval,
        };
        draft.Notes.AddRange(decoded.Notes);
        if (isDeep)
        {
            draft.Notes.Add(new Note("html.deep", string.Create(CultureInfo.InvariantCulture, $"The page nests more than {options.Limits.MarkupDepth} elements; below that only its words were taken.")));
        }

        draft.OutletName = meta.First("og:site_name")?.Value ?? data.Publisher ?? meta.First("application-name", "publisher", "dc.publisher", "copyright")?.Value;
        draft.Language = PageLanguage.Find(page, meta, data, text, draft.Notes);
        draft.DateOrder = draft.Language is "en-US" ? DateOrder.MonthFirst : DateOrder.DayFirst;
        var dates = PageDates.Read(page, meta, data, url, title, new PublisherClock(Order: draft.DateOrder), retrieval?.At ?? Instant.FromDateTimeOffset(options.Clock.GetUtcNow()), draft.Notes);
        cancellation.ThrowIfCancellationRequested();
        draft.PublishedWording = dates.Published;
        draft.ModifiedWording = dates.Modified;
        draft.SetText(Paragraphs.Tidy(TextCleaner.Clean(Mended(text, draft))), options.Limits);
        WarnOfLoss(article, draft);
        return draft.Build();
    }

    private static string Mended(string text, DocumentDraft draft)
    {
        var mended = Mojibake.Mend(text);
        if (!ReferenceEquals(mended, text))
        {
            draft.Notes.Add(Mojibake.Mended);
        }

        return mended;
    }

    private static void WarnOfLoss(Article article, DocumentDraft draft)
    {
        if (article.ProseOnPage >= LeastProse && article.ProseKept < HeavyLoss * article.ProseOnPage)
        {
            draft.Notes.Add(new Note("html.loss", string.Create(CultureInfo.InvariantCulture,
                $"Only {100 * article.ProseKept / article.ProseOnPage}% of the running text on the page was taken for the article; a part may be missing.")));
        }
        else if (article.Blocks.IsEmpty)
        {
            draft.Notes.Add(new Note("html.empty", "No article was found on the page; it may need a script to show it."));
        }
    }
}
