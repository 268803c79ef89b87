namespace Lacuna.Reporting.Model;

/// <summary>What a stretch of words is.</summary>
public enum RunKind
{
    /// <summary>The report's own words.</summary>
    Plain,

    /// <summary>The report's own words that carry the answer.</summary>
    Strong,

    /// <summary>Words of a document, printed between quotation marks.</summary>
    Quoted,

    /// <summary>The report's own words of lesser weight.</summary>
    Faint,
}
