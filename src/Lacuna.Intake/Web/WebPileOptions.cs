using NodaTime;

namespace Lacuna.Intake.Web;

/// <summary>How much of a list is taken.</summary>
public sealed record WebPileOptions
{
    /// <summary>Only pages that the list says were published or changed on or after this day; pages without a date are taken. Null for all.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>At most so many pages, in the list's order. Null for all.</summary>
    public int? Limit { get; init; }

    /// <summary>Only pages in the folder of the given address and below. An address of a page then stands for the sitemaps of its site.</summary>
    public bool SamePath { get; init; }

    /// <summary>Says what is held of a listed page that need not be fetched again; null when it is to be fetched. Without it all are fetched.</summary>
    public Func<ListedPage, CancellationToken, ValueTask<HeldPage?>>? Held { get; init; }
}
