namespace Lacuna.Reading.Times;

/// <summary>Which one of several periods of the same name.</summary>
internal enum TimeRow
{
    /// <summary>The one before the present one.</summary>
    Last,

    /// <summary>The present one, or the one nearest to now.</summary>
    This,

    /// <summary>The one of the date last named: "that day".</summary>
    Same,

    /// <summary>The one after the present one.</summary>
    Next,

    /// <summary>The one before the date last named.</summary>
    Previous,

    /// <summary>The one after the date last named.</summary>
    Following,
}
