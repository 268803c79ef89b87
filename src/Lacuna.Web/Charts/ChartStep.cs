namespace Lacuna.Web.Charts;

/// <summary>How much time one point of a chart stands for.</summary>
public enum ChartStep
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar year.</summary>
    Year,
}
