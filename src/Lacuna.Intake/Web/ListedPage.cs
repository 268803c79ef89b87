using Lacuna.Core.Documents;

namespace Lacuna.Intake.Web;

/// <summary>A page that a source's own list names.</summary>
/// <param name="Address">Where it stands, as the list gives it.</param>
/// <param name="Kind">What sort of list.</param>
public sealed record ListedPage(Uri Address, ListingKind Kind)
{
    /// <summary>When it was published, by the list; null when the list does not say.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>When it last changed, by the list; null when the list does not say.</summary>
    public PublicationTime? Modified { get; init; }

    /// <summary>The id that the list gives it; null for none.</summary>
    public string? SourceId { get; init; }

    /// <summary>What the list itself carries of it; null for a sitemap.</summary>
    internal Document? Carried { get; init; }

    /// <summary>The day that the list gives it: of publication, else of the last change.</summary>
    internal NodaTime.LocalDate? Day => Published?.Date ?? Modified?.Date;
}
