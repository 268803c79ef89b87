using System.Collections.Immutable;
using Lacuna.Core.Documents;

namespace Lacuna.Intake.Feeds;

/// <summary>One entry of a feed of any kind, before it becomes a document.</summary>
internal sealed record FeedEntry
{
    /// <summary>The publisher's own id: guid, atom:id.</summary>
    public string? Id { get; init; }

    /// <summary>Absolute address.</summary>
    public string? Url { get; init; }

    /// <summary>Headline, plain.</summary>
    public string Title { get; init; } = "";

    /// <summary>The item itself, plain; null when the feed does not carry it.</summary>
    public string? Content { get; init; }

    /// <summary>A summary, plain.</summary>
    public string? Summary { get; init; }

    /// <summary>In the feed's wording.</summary>
    public string? Published { get; init; }

    /// <summary>In the feed's wording.</summary>
    public string? Modified { get; init; }

    /// <summary>Language tag.</summary>
    public string? Language { get; init; }

    /// <summary>Outlet, where the entry names one of its own.</summary>
    public string? Outlet { get; init; }

    /// <summary>What was doubtful.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];
}
