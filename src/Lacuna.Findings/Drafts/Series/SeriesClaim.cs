using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using NodaTime;

namespace Lacuna.Findings.Drafts.Series;

/// <summary>What a draft's words say of a contact's series.</summary>
/// <param name="Kind">What they say.</param>
/// <param name="Contact">Of which contact.</param>
/// <param name="Words">The words.</param>
internal sealed record SeriesClaim(SeriesCheckKind Kind, Contact Contact, TextSpan Words)
{
    /// <summary>The place or the number claimed; 0 for other kinds.</summary>
    public int Number { get; init; }

    /// <summary>The days within which the draft counts; null when it does not say.</summary>
    public CountedDays? Counted { get; init; }

    /// <summary>True when it counts over all time: "ever".</summary>
    public bool IsOfAllTime { get; init; }

    /// <summary>The day claimed to be that of the last contact.</summary>
    public DateInterval? LastOn { get; init; }
}
