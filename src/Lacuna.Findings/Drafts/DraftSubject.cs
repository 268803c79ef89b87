using Lacuna.Core.Subjects;

namespace Lacuna.Findings.Drafts;

/// <summary>What a draft's words are about, as it can be looked for in the record.</summary>
/// <param name="Subject">Its name and terms.</param>
/// <param name="Basis">Where the terms come from.</param>
public sealed record DraftSubject(Subject Subject, DraftSubjectBasis Basis)
{
    /// <summary>True when it is found by a name. What has none may be told in other words, so that not finding it proves nothing.</summary>
    public bool IsNamed => Basis is not DraftSubjectBasis.Words;
}
