using Lacuna.Core.Documents;
using Lacuna.Intake.Fetching;

namespace Lacuna.Intake.Web;

/// <summary>What became of one address: a document, a refusal, or the finding that it is held already.</summary>
/// <param name="Address">The address.</param>
public sealed record WebItem(Uri Address)
{
    /// <summary>The document or the refusal; null for a page that is held already.</summary>
    public IntakeItem? Item { get; init; }

    /// <summary>What is held; null for a page that was fetched or should have been.</summary>
    public HeldPage? Held { get; init; }

    /// <summary>The list's own word on it; null for an address that was given by the caller, and for a list.</summary>
    public ListedPage? Listed { get; init; }

    /// <summary>For the next fetch of the page; null when its server gave none.</summary>
    public Validators? Validators { get; init; }

    /// <summary>True when the page itself could not be had, also where the list carries something of it.</summary>
    public bool IsFailed { get; init; }

    /// <summary>Why it could not be had, in one sentence; null when it was had.</summary>
    public string? Failure { get; init; }

    /// <summary>True when a later try may fare better.</summary>
    public bool MayPass { get; init; }

    /// <summary>True for the refusal of a list, or of a part of one: pages that it names are then not known.</summary>
    public bool HidesPages { get; init; }

    /// <summary>True for a listed page from before the day that was asked for, which is not fetched. It shows how far back the list goes.</summary>
    public bool IsBefore { get; init; }

    /// <summary>Who published it, as far as known.</summary>
    internal Source? Source => Item?.Document?.Source ?? Held?.Source;

    /// <summary>The day of publication, by the document, else by the list.</summary>
    internal NodaTime.LocalDate? Day => Item?.Document?.Published?.Date ?? Held?.Published?.Date ?? Listed?.Day;
}
