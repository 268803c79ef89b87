using Lacuna.Findings.Quotes.Styles;

namespace Lacuna.Reporting.Json.Shapes.Drafts;

/// <summary>The house whose rule for quotations was asked for.</summary>
internal sealed record HouseStyleJson(string Name, string Title, IReadOnlyList<string> Silent, string Rule, string Source)
{
    public static HouseStyleJson Of(HouseStyle style) => new(style.Name, style.Title, [.. style.Silent.Select(KindName.Of)], style.Rule, style.Source);
}
