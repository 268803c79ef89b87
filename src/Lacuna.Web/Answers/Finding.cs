using Lacuna.Reporting.Html;
using Lacuna.Reporting.Model;
using Lacuna.Web.Links;

namespace Lacuna.Web.Answers;

/// <summary>A finding ready to be shown in any form: the report in words, and the same for programs.</summary>
/// <param name="Report">The report.</param>
/// <param name="WriteJson">Writes the JSON form that docs/json.md describes.</param>
public sealed record Finding(Report Report, Action<Stream> WriteJson)
{
    private readonly Lazy<string> _parts = new(() => HtmlReport.RenderParts(Report, Addresses.Passage));

    /// <summary>The answer, the parts and the texts as HTML for the site's pages.</summary>
    public string Parts => _parts.Value;

    /// <summary>The same without a section, for a page that shows what stands there in a form of its own; files have it still.</summary>
    /// <param name="section">Id of the section.</param>
    public Finding Without(string section) => new(Report with { Sections = Report.Sections.RemoveAll(part => part.Id == section) }, WriteJson) { At = At };

    /// <summary>When it was worked out, and so how the record stood: the frozen date of whatever is written from it.</summary>
    public required NodaTime.Instant At { get; init; }
}
