namespace Lacuna.Findings.Contacts.Series;

/// <summary>Which contacts are counted in one series.</summary>
public enum SeriesKind
{
    /// <summary>By telephone and by video.</summary>
    Calls,

    /// <summary>In person: meetings, visits, summits, talks.</summary>
    Meetings,

    /// <summary>Letters and messages.</summary>
    Letters,
}
