using Lacuna.Core.Documents;
using NodaTime;

namespace Lacuna.Findings.Watching.Plans;

/// <summary>A source to poll.</summary>
/// <param name="Source">Its name, whose voice it is, and its clock.</param>
/// <param name="Address">Where its list or page stands.</param>
/// <param name="Kind">What stands there.</param>
public sealed record WatchedSource(Source Source, Uri Address, SourceKind Kind)
{
    /// <summary>Time from one poll to the next; null for that of the watch.</summary>
    public TimeSpan? Every { get; init; }

    /// <summary>Only items of this day and later; null for all that a feed lists, and for the last week of a sitemap.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>Only pages in the folder of the address and below.</summary>
    public bool SamePath { get; init; }
}
