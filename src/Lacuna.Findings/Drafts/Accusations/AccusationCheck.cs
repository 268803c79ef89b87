using System.Collections.Immutable;
using NodaTime;

namespace Lacuna.Findings.Drafts.Accusations;

/// <summary>An accusation in a draft, with the reply of the accused in the draft and in the record.</summary>
/// <param name="Accusation">What the draft tells.</param>
/// <param name="Verdict">Whether it stands with a reply.</param>
public sealed record AccusationCheck(Accusation Accusation, AccusationVerdict Verdict)
{
    /// <summary>The draft's reply that stands nearest; null when there is none.</summary>
    public DraftReply? Reply { get; init; }

    /// <summary>Denials by the accused in the record, in order of publication; those after the draft last.</summary>
    public ImmutableArray<RecordReply> Record { get; init; } = [];

    /// <summary>Of those up to the draft's date the one whose words come nearest; null when there is none.</summary>
    public RecordReply? Nearest { get; init; }

    /// <summary>The days in which the record was asked; null when it was not, or for all days.</summary>
    public DateInterval? Days { get; init; }

    /// <summary>Statements by the accused on the subject that were looked through.</summary>
    public int Looked { get; init; }

    /// <summary>True when the encoder's files are missing, so that only words and numbers were compared.</summary>
    public bool IsLexicalOnly { get; init; }
}
