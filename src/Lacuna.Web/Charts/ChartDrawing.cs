using System.Globalization;
using NodaTime;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Legends;
using OxyPlot.Series;

namespace Lacuna.Web.Charts;

/// <summary>Draws charts as SVG.</summary>
internal static class ChartDrawing
{
    /// <summary>Width of every chart, in CSS pixels; a page shows it smaller where it is narrow.</summary>
    public const int Width = 960;

    /// <summary>Room between labels and the title of their axis: the drawing measures text by fonts of its own, browsers show wider ones.</summary>
    private const double TitleDistance = 14;

    /// <summary>Longest label of a line, in characters; the table has the whole of it.</summary>
    private const int LongestLabel = 40;

    /// <summary>Height of a chart of counts.</summary>
    private const int CountHeight = 320;

    /// <summary>Height of a chart of runs.</summary>
    public static int HeightOf(RunChart chart) => 120 + (28 * Math.Max(1, chart.Lines.Length));

    /// <summary>Height of a chart of counts.</summary>
    public static int HeightOf(CountChart chart) => chart is null ? 0 : CountHeight;

    /// <summary>Counts over time: bars for one series; lines with different marks and dashes for two.</summary>
    public static string Svg(CountChart chart, ChartColours colours)
    {
        var plot = Plot(chart.Title, colours);
        plot.Axes.Add(Times(chart.Step switch { ChartStep.Month => "Month", ChartStep.Year => "Year", _ => "Day of publication" }, chart.Step, colours));
        plot.Axes.Add(Styled(new LinearAxis
        {
            Position = AxisPosition.Left,
            AxisTitleDistance = TitleDistance,
            Title = char.ToUpperInvariant(chart.Unit[0]) + chart.Unit[1..],
            AbsoluteMinimum = 0,
            Minimum = 0,
            MinimumMajorStep = 1,
            MinimumMinorStep = 1,
            MajorGridlineStyle = LineStyle.Solid,
            MajorGridlineColor = colours.Line,
            StringFormat = "#,0",
        }, colours));
        if (chart.Series.Length == 1)
        {
            var bars = new LinearBarSeries { FillColor = colours.First, StrokeColor = colours.First, BarWidth = Math.Max(1.5, 0.7 * 850 / Math.Max(1, chart.Series[0].Points.Length)) };
            bars.Points.AddRange(chart.Series[0].Points.Select(Point));
            plot.Series.Add(bars);
        }
        else
        {
            plot.Legends.Add(new Legend { LegendPosition = LegendPosition.TopRight, LegendTextColor = colours.Ink, LegendBackground = colours.Ground, LegendBorder = colours.Line });
            for (var i = 0; i < chart.Series.Length; i++)
            {
                var colour = i == 0 ? colours.First : colours.Second;
                var line = new LineSeries
                {
                    Title = chart.Series[i].Name,
                    Color = colour,
                    LineStyle = i == 0 ? LineStyle.Solid : LineStyle.Dash,
                    MarkerType = i == 0 ? MarkerType.Circle : MarkerType.Triangle,
                    MarkerFill = colour,
                    MarkerSize = 3,
                };
                line.Points.AddRange(chart.Series[i].Points.Select(Point));
                plot.Series.Add(line);
            }
        }

        return Exported(plot, CountHeight);
    }

    /// <summary>When wordings were in use.</summary>
    public static string Svg(RunChart chart, ChartColours colours)
    {
        var plot = Plot(chart.Title, colours);
        var times = Times("Day of publication", null, colours);
        times.Minimum = At(chart.Window.Start);
        times.Maximum = At(chart.Window.End) + 1;
        plot.Axes.Add(times);
        var categories = (CategoryAxis)Styled(new CategoryAxis { Position = AxisPosition.Left, AxisTitleDistance = TitleDistance, Title = "Wording", StartPosition = 1, EndPosition = 0 }, colours);
        categories.Labels.AddRange(chart.Lines.Select(line => Short(line.Words)));
        plot.Axes.Add(categories);
        var bars = new IntervalBarSeries { FillColor = colours.First, StrokeColor = colours.Ink, StrokeThickness = 1, BarWidth = 0.5 };
        for (var i = 0; i < chart.Lines.Length; i++)
        {
            bars.Items.AddRange(chart.Lines[i].Runs.Select(run => new IntervalBarItem { Start = At(run.Days.Start), End = At(run.Days.End) + 1, CategoryIndex = i }));
        }

        plot.Series.Add(bars);
        return Exported(plot, HeightOf(chart));
    }

    private static PlotModel Plot(string title, ChartColours colours) => new()
    {
        Title = title,
        TitleFontSize = 14,
        TitleColor = colours.Ink,
        TextColor = colours.Ink,
        Background = colours.Ground,
        PlotAreaBorderColor = colours.Line,
        Culture = CultureInfo.InvariantCulture,
        DefaultFont = "system-ui, sans-serif",
    };

    private static DateTimeAxis Times(string title, ChartStep? step, ChartColours colours)
    {
        var axis = new DateTimeAxis { Position = AxisPosition.Bottom, AxisTitleDistance = TitleDistance, Title = title, StringFormat = step switch { ChartStep.Day => "d MMM yyyy", ChartStep.Month => "MMM yyyy", ChartStep.Year => "yyyy", _ => "MMM yyyy" } };
        if (step is ChartStep.Day or null)
        {
            axis.MinimumMajorStep = 1;
            axis.MinimumMinorStep = 1;
        }

        return (DateTimeAxis)Styled(axis, colours);
    }

    private static Axis Styled(Axis axis, ChartColours colours)
    {
        (axis.TextColor, axis.TitleColor, axis.TicklineColor, axis.AxislineColor) = (colours.Ink, colours.Ink, colours.Ink, colours.Ink);
        return axis;
    }

    private static string Exported(PlotModel plot, int height) =>
        new SvgExporter { Width = Width, Height = height, IsDocument = true, UseVerticalTextAlignmentWorkaround = true }.ExportToString(plot);

    private static DataPoint Point(ChartPoint point) => new(At(point.From), point.Count);

    /// <summary>The drawing knows no days before the year 1, which no document is of.</summary>
    private static double At(LocalDate day) => DateTimeAxis.ToDouble(LocalDate.Max(day, new LocalDate(1, 1, 1)).ToDateTimeUnspecified());

    private static string Short(string words) => words.Length <= LongestLabel ? words : words[..LongestLabel] + "…";
}
