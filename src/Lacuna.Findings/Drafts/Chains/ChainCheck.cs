using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;
using NodaTime;

namespace Lacuna.Findings.Drafts.Chains;

/// <summary>A statement of a draft, with the way by which the record has it.</summary>
/// <param name="Words">The draft's words.</param>
/// <param name="Speaker">Who says it, by the draft.</param>
/// <param name="Verdict">By what way the record has it.</param>
public sealed record ChainCheck(Evidence Words, Actor Speaker, ChainVerdict Verdict)
{
    /// <summary>Those through whom the draft itself says that it comes: "according to the readout carried by Xinhua", "Xinhua said that Wang said". Empty when it names none.</summary>
    public ImmutableArray<Actor> DraftBy { get; init; } = [];

    /// <summary>The nearest on a page of the speaker's own side; null when there is none.</summary>
    public RecordSaying? Own { get; init; }

    /// <summary>Those who pass it on, the nearest first.</summary>
    public ImmutableArray<RecordSaying> PassedOn { get; init; } = [];

    /// <summary>What comes nearest of all that does not come near enough; null when something does, or nothing shares a word.</summary>
    public RecordSaying? Nearest { get; init; }

    /// <summary>Statements and sentences of the record by the same speaker that share a rare word with it and were compared.</summary>
    public int Compared { get; init; }

    /// <summary>Documents of those days that were not read into statements, such as those in another language.</summary>
    public int NotRead { get; init; }

    /// <summary>Days of publication that were asked for; null for all.</summary>
    public DateInterval? Days { get; init; }

    /// <summary>True when the draft gives as said by the speaker what the record has from others alone, and names none of them.</summary>
    public bool HidesWay => Verdict == ChainVerdict.PassedOn && DraftBy.IsEmpty;

    /// <summary>True when the encoder's files are missing, so that only words and numbers were compared.</summary>
    public bool IsLexicalOnly { get; init; }
}
