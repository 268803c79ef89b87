using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;

namespace Lacuna.Findings.Watching.Events;

/// <summary>The exact words that an event rests on, with the document they stand in; flat, so that it can be kept and sent.</summary>
/// <param name="Label">What they are to the event: "first mention", "left out", "added".</param>
/// <param name="Document">Identity of the document.</param>
/// <param name="ContentHash">The version of it.</param>
/// <param name="Start">Offset of the words in the version's text, in UTF-16 code units.</param>
/// <param name="Exact">The words.</param>
public sealed record WatchEvidence(string Label, string Document, string ContentHash, int Start, string Exact)
{
    /// <summary>Just after the words.</summary>
    public int End => Start + Exact.Length;

    /// <summary>Some characters before the words.</summary>
    public string Before { get; init; } = "";

    /// <summary>Some characters after them.</summary>
    public string After { get; init; } = "";

    /// <summary>Headline of the document.</summary>
    public string Title { get; init; } = "";

    /// <summary>Address of the document; null when it has none.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it.</summary>
    public string? Source { get; init; }

    /// <summary>When, in the source's own wording.</summary>
    public string? Published { get; init; }

    /// <summary>The evidence with what is to be told of its document.</summary>
    public static WatchEvidence Of(string label, Document document, Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(evidence);
        return new WatchEvidence(label, evidence.Of.DocumentId, evidence.Of.ContentHash, evidence.At.Start, evidence.Exact)
        {
            Before = evidence.Before,
            After = evidence.After,
            Title = document.Title,
            Url = document.Url,
            Source = document.Source?.Name,
            Published = document.Published?.Wording,
        };
    }
}
