using System.Collections.Immutable;

namespace Lacuna.Findings.Sayings;

/// <summary>What an archive holds of statements that were asked for.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Count">All statements that answer, copies left out, whether listed or not.</param>
public sealed record Said(SaidQuestion Question, int Count)
{
    /// <summary>The first of them in order of publication, then of the text; those inside another that is listed stand under it.</summary>
    public ImmutableArray<Saying> Sayings { get; init; } = [];

    /// <summary>Statements that are listed, those inside others with them.</summary>
    public int Listed => Sayings.Sum(static saying => saying.WithInner().Count());

    /// <summary>Statements of syndicated copies, which are not counted; null when that was not counted.</summary>
    public int? InCopies { get; init; }

    /// <summary>Sentences of the speaker's own pages that name the subject outside all statements. Looked for only when speaker and subject alone are asked for, with days and sources.</summary>
    public ImmutableArray<OwnWords> OwnWords { get; init; } = [];

    /// <summary>Documents of the speaker's own pages that name the subject; null when they were not looked for.</summary>
    public int? OwnDocuments { get; init; }

    /// <summary>Those of them that were looked through for <see cref="OwnWords"/>, the earliest first.</summary>
    public int OwnDocumentsRead { get; init; }

    /// <summary>Documents that name the subject and were not read into statements, such as those in another language; null when no subject was asked for.</summary>
    public int? NotRead { get; init; }
}
