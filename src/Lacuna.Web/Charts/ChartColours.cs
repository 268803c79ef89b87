using OxyPlot;

namespace Lacuna.Web.Charts;

/// <summary>Colours of a chart on a light or a dark page: those of the style sheet, which keep a contrast of 4.5 to 1 on their ground.</summary>
/// <param name="Ground">Behind everything.</param>
/// <param name="Ink">Text and axes.</param>
/// <param name="Line">Lines of the grid.</param>
/// <param name="First">The first series.</param>
/// <param name="Second">The second series.</param>
internal sealed record ChartColours(OxyColor Ground, OxyColor Ink, OxyColor Line, OxyColor First, OxyColor Second)
{
    public static ChartColours Light { get; } = new(OxyColor.Parse("#ffffff"), OxyColor.Parse("#1b1b1b"), OxyColor.Parse("#d9d9d9"), OxyColor.Parse("#1f4fa3"), OxyColor.Parse("#8a4b00"));

    public static ChartColours Dark { get; } = new(OxyColor.Parse("#161616"), OxyColor.Parse("#ececec"), OxyColor.Parse("#4a4a4a"), OxyColor.Parse("#a9c8ff"), OxyColor.Parse("#ffc46b"));
}
