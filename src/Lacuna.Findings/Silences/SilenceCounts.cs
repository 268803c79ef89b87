namespace Lacuna.Findings.Silences;

/// <summary>The denominator of a silence and what stands over it. A document counts once, however often it names the subject; copies and earlier versions do not count.</summary>
/// <param name="Documents">Documents of the window that could have named the subject.</param>
/// <param name="Days">Days on which they were published.</param>
/// <param name="Naming">Those that name it in any voice.</param>
/// <param name="NamingOwn">Those that name it in the actor's own voice.</param>
/// <param name="BeforeFirst">Those published before the first own mention; all when there is none.</param>
/// <param name="DaysBeforeFirst">Days with documents before the first own mention, its own day included when documents came before it.</param>
public sealed record SilenceCounts(int Documents, int Days, int Naming, int NamingOwn, int BeforeFirst, int DaysBeforeFirst)
{
    /// <summary>Statements of the actor on the theme; null when no theme was given.</summary>
    public int? Statements { get; init; }
}
