using Lacuna.Intake.Fetching;

namespace Lacuna.Findings.Watching.Keeping;

/// <summary>What is kept of a page that a source listed.</summary>
internal sealed record PageState
{
    /// <summary>The list's own word on when it was published and changed; another one means that it is to be fetched again.</summary>
    public string Stamp { get; init; } = "";

    /// <summary>The day it was published, as 2022-04-04, by itself or by the list; null when neither says.</summary>
    public string? Day { get; init; }

    /// <summary>When it was first seen listed.</summary>
    public DateTimeOffset FirstSeen { get; init; }

    /// <summary>When it was last fetched; null when that has not succeeded yet.</summary>
    public DateTimeOffset? Fetched { get; init; }

    /// <summary>For the next fetch.</summary>
    public Validators? Validators { get; init; }

    /// <summary>Fetches in a row that failed.</summary>
    public int Failures { get; init; }

    /// <summary>Why it was given up; null when it was not.</summary>
    public string? Failure { get; init; }
}
