using Lacuna.Core.Evidences;
using Lacuna.Reporting.Model;

namespace Lacuna.Reporting.Html;

/// <summary>A report as one page that needs nothing else: no request, no script, plain anchors between findings and the words they rest on.</summary>
public static class HtmlReport
{
    private static readonly Lazy<string> Style = new(ReadStyleSheet);

    /// <summary>The style sheet of every report, for pages that show <see cref="RenderParts"/>.</summary>
    public static string StyleSheet => Style.Value;

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

        page.Open("main", ("class", IsBeside(report) ? "beside" : null)).Line();
        WriteParts(page, report);
        page.Close().Line();
        page.Open("footer").Element("p", $"Made by Lacuna {run.Lacuna}. The words quoted are their publishers'.").Close().Line();
        return page.Close().Line().Close().Line().ToString();
    }

    /// <summary>The answer, the parts and the texts of a report, to stand within the main part of another page; that page brings the title and the style sheet.</summary>
    /// <param name="report">The report.</param>
    /// <param name="passage">Address at which that page's site shows the words of a piece of evidence; null where it shows none.</param>
    public static string RenderParts(Report report, Func<Evidence, string?> passage)
    {
        ArgumentNullException.ThrowIfNull(report);
        var page = new HtmlPage { Passage = passage };
        WriteAnswer(page, report);
        page.Open("div", ("class", IsBeside(report) ? "beside" : null)).Line();
        WriteParts(page, report);
        return page.Close().Line().ToString();
    }

    /// <summary>One text stands beside its findings where there is room; two stand beside each other, below them.</summary>
    private static bool IsBeside(Report report) => report.Accounts.Length == 1;

    private static void WriteParts(HtmlPage page, Report report)
    {
        if (IsBeside(report))
        {
            page.Open("div");
        }

        foreach (var section in report.Sections.Where(section => section.Kind == SectionKind.Findings))
        {
            HtmlSection.Write(page, section);
        }

        if (IsBeside(report))
        {
            page.Close().Line();
        }

        WriteTexts(page, report);
        foreach (var section in report.Sections.Where(section => section.Kind != SectionKind.Findings))
        {
            HtmlSection.Write(page, section);
        }
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
        page.Open("style").Line().Markup(StyleSheet).Close().Line();
        page.Close().Line();
    }

    private static void WriteHeader(HtmlPage page, Report report)
    {
        page.Open("header").Line().Element("h1", report.Title).Line();
        WriteAnswer(page, report);
        page.Close().Line();
    }

    private static void WriteAnswer(HtmlPage page, Report report)
    {
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

        page.Close().Close().Line();
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
