using System.Text;
using Lacuna.Reporting;
using Lacuna.Reporting.Html;
using Microsoft.AspNetCore.Http;

namespace Lacuna.Web.Answers;

/// <summary>A finding as a file that is taken away: <c>as=html</c> one self-contained page, <c>as=json</c> for programs.</summary>
internal static class FindingFile
{
    /// <summary>The file that <c>as</c> asks for; null when it asks for none and the page is shown.</summary>
    public static IResult? Of(string? form, Finding finding, RunFacts run, string name)
    {
        switch (form)
        {
            case "html":
                return Results.File(Encoding.UTF8.GetBytes(HtmlReport.Render(finding.Report, run)), "text/html; charset=utf-8", $"{name}.html");
            case "json":
                using (var json = new MemoryStream())
                {
                    finding.WriteJson(json);
                    return Results.File(json.ToArray(), "application/json", $"{name}.json");
                }

            default:
                return null;
        }
    }
}
