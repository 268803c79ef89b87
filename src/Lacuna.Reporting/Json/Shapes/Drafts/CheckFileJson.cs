using Lacuna.Findings.Drafts;
using Lacuna.Findings.Quotes.Styles;
using Lacuna.Reporting.Drafts;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>What <c>lacuna check --json</c> prints.</summary>
internal sealed record CheckFileJson(
    string Schema,
    string Version,
    string Lacuna,
    IReadOnlyList<string> Answer,
    HouseStyleJson Style,
    DocumentJson Draft,
    int Held,
    IReadOnlyList<QuotationCheckJson> Quotations,
    IReadOnlyList<DraftDayJson> Resolved,
    IReadOnlyList<DayCheckJson> Days,
    IReadOnlyList<NameCheckJson> Names,
    IReadOnlyList<SeriesCheckJson> Series,
    IReadOnlyList<AbsenceCheckJson> Absences,
    IReadOnlyList<AccusationCheckJson> Accusations,
    IReadOnlyList<ChainCheckJson> Chains,
    IReadOnlyList<RefusedJson> Refused)
{
    public static CheckFileJson Of(DraftCheck check, HouseStyle style, string version, RunFacts run) => new(
        "lacuna.check",
        version,
        run.Lacuna,
        [.. DraftReport.Of(check, style).Answer.Select(line => line.ToString())],
        HouseStyleJson.Of(style),
        DocumentJson.Of(check.Draft.Document, check.Draft.Notes, withText: true),
        check.Held,
        [.. check.Quotations.Select(quotation => QuotationCheckJson.Of(quotation, style, check.Draft.Text))],
        [.. check.Resolved.Select(DraftDayJson.Of)],
        [.. check.Days.Select(DayCheckJson.From)],
        [.. check.Names.Select(NameCheckJson.From)],
        [.. check.Series.Select(series => SeriesCheckJson.Of(series, check.Draft.Text))],
        [.. check.Absences.Select(absence => AbsenceCheckJson.Of(absence, check.Draft.Text))],
        [.. check.Accusations.Select(AccusationCheckJson.Of)],
        [.. check.Chains.Select(ChainCheckJson.Of)],
        [.. run.Refused.Select(refused => new RefusedJson(refused.Origin, refused.Why))]);
}
