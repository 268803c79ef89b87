namespace Lacuna.Intake.Fetching;

/// <summary>One address to get.</summary>
/// <param name="Address">Absolute http or https address.</param>
public sealed record FetchRequest(Uri Address)
{
    /// <summary>What an earlier fetch left, so that an unchanged page is not sent again; null to have it in any case.</summary>
    public Validators? Known { get; init; }

    /// <summary>Kinds of content that are asked for, as an Accept header; null for pages, feeds and documents.</summary>
    public string? Accept { get; init; }
}
