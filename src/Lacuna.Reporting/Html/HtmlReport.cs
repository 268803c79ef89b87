using Lacuna.Reporting.Model;

namespace Lacuna.Reporting.Html;

/// <summary>A report as one page that needs nothing else: no request, no script, plain anchors between findings and the words they rest on.</summary>
public static class HtmlReport
{
    private static readonly Lazy<string> StyleSheet = new(ReadStyleSheet);

    /// <summary>The page.</summary>
    /// <param name="report">The report.</param>
    /// <param name="run">What made it.</param>
    public static string Render(Report report, RunFacts run)
    {
        var page = new HtmlPage();
        page.Markup("<!DOCTYPE html>\n").Open("html", ("lang", "en"), ("dir", "ltr")).Line();
        WriteHead(page, report, run);
        page.Open("body").Line();
        page.Element("a", "Skip to the answer", ("class", "skip"), ("href", "#answer")).Line();
        WriteHeader(page, report);

        // One text stands beside its findings where there is room; two stand beside each other, below them.
        var isBeside = report.Accounts.Length == 1;
        page.Open("main", ("class", isBeside ? "beside" : null)).Line();
        if (isBeside)
        {
            page.Open("div");
        }

        foreach (var section in report.Sections.Where(section => section.Kind == SectionKind.Findings))
        {
            HtmlSection.Write(page, section);
        }

        if (isBeside)
        {
            page.Close().Line();
        }

        WriteTexts(page, report);
        foreach (var section in report.Sections.Where(section => section.Kind != SectionKind.Findings))
        {
            HtmlSection.Write(page, section);
        }

        page.Close().Line();
        page.Open("footer").Element("p", $"Made by Lacuna {run.Lacuna}. The words quoted are their publishers'.").Close().Line();
        return page.Close().Line().Close().Line().ToString();
    }

    private static void WriteHead(HtmlPage page, Report report, RunFacts run)
    {
        page.Open("head").Line();
        page.Void("meta", ("charset", "utf-8")).Line();
        page.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'")).Line();
        page.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        page.Void("meta", ("name", "referrer"), ("content", "no-referrer")).Line();
        page.Void("meta", ("name", "generator"), ("content", $"Lacuna {run.Lacuna}")).Line();
        page.Element("title", report.Title).Line();
        page.Open("style").Line().Markup(StyleSheet.Value).Close().Line();
        page.Close().Line();
    }

    private static void WriteHeader(HtmlPage page, Report report)
    {
        page.Open("header").Line().Element("h1", report.Title).Line();
        page.Open("div", ("id", "answer"), ("tabindex", "-1")).Line();
        foreach (var line in report.Answer)
        {
            page.Open("p").Words(line).Close().Line();
        }

        page.Close().Line();
        page.Open("nav", ("aria-label", "Parts of this report")).Open("ul").Line();
        foreach (var section in report.Sections)
        {
            page.Open("li").Element("a", section.Heading, ("href", $"#{section.Id}")).Close().Line();
        }

        if (!report.Accounts.IsEmpty)
        {
            page.Open("li").Element("a", TextsOf(report), ("href", "#texts")).Close().Line();
        }

        page.Close().Close().Line().Close().Line();
    }

    private static string TextsOf(Report report) => report.Accounts.Length == 1 ? "The text" : "The texts";

    private static void WriteTexts(HtmlPage page, Report report)
    {
        if (report.Accounts.IsEmpty)
        {
            return;
        }

        page.Open("section", ("id", "texts"), ("aria-labelledby", "texts-heading")).Line();
        page.Element("h2", TextsOf(report), ("id", "texts-heading")).Line();
        page.Element("p", "Numbers lead back to the findings.", ("class", "faint"));
        page.Open("div", ("class", "texts")).Line();
        foreach (var account in report.Accounts)
        {
            var document = account.Document;
            page.Open("article", ("id", $"text-{account.Letter}"), ("aria-labelledby", $"text-{account.Letter}-heading")).Line();
            page.Open("h3", ("id", $"text-{account.Letter}-heading")).Text($"{account.Letter}: ").Element("bdi", account.Name).Close().Line();
            page.Open("p", ("class", "faint")).Text(document.Published is { } time ? $"Published {time.Wording}" : "Publication time unknown");
            if (document.Url is { Length: > 0 } url)
            {
                HtmlSection.WriteLink(page.Text(", "), url, url, "address");
            }

            page.Close().Line();
            page.Open("div", ("class", "text"), ("lang", document.Language));
            HighlightedText.Write(page, account);
            page.Close().Line().Close().Line();
        }

        page.Close().Line().Close().Line();
    }

    private static string ReadStyleSheet()
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream("Lacuna.Reporting.Html.report.css")
            ?? throw new InvalidOperationException("The style sheet is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
