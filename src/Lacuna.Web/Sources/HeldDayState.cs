namespace Lacuna.Web.Sources;

/// <summary>What is held of a source on one day.</summary>
public enum HeldDayState
{
    /// <summary>Documents are held, and the day is covered.</summary>
    Documents,

    /// <summary>The day is covered, and nothing was published.</summary>
    Nothing,

    /// <summary>The day is a hole: documents may be missing.</summary>
    Hole,

    /// <summary>The day lies outside all that is held.</summary>
    Outside,
}
