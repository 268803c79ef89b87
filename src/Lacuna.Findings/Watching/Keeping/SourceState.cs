using System.Text.Json.Serialization;
using Lacuna.Intake.Fetching;

namespace Lacuna.Findings.Watching.Keeping;

/// <summary>What is kept of a source between polls.</summary>
[JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
internal sealed class SourceState
{
    /// <summary>For the next fetch of its list.</summary>
    public Validators? Validators { get; set; }

    /// <summary>When it is to be polled next; null for now.</summary>
    public DateTimeOffset? Next { get; set; }

    /// <summary>Before when its host asks not to be asked; null when it does not.</summary>
    public DateTimeOffset? LeftAloneUntil { get; set; }

    /// <summary>First day from which the polls join without a gap, as 2022-04-04; null before the first.</summary>
    public string? ListedFrom { get; set; }

    /// <summary>The latest day that it listed so far.</summary>
    public string? ListedTo { get; set; }

    /// <summary>What was last noted of it in the ledger of coverage, so that it is noted once.</summary>
    public string[] Noted { get; set; } = [];

    /// <summary>What it listed, by address.</summary>
    public Dictionary<string, PageState> Pages { get; } = new(StringComparer.Ordinal);
}
