using Lacuna.Archive.Statements;

namespace Lacuna.Findings.Drafts.Chains;

/// <summary>A place of the record that may say what a draft says.</summary>
/// <param name="Saying">The place, its likeness not yet known.</param>
/// <param name="Words">The words that are compared.</param>
/// <param name="Row">The statement; null for a sentence of a page.</param>
internal sealed record Candidate(RecordSaying Saying, string Words, StatementRow? Row);
