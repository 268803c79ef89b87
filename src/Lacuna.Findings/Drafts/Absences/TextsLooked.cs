using System.Collections.Immutable;

namespace Lacuna.Findings.Drafts.Absences;

/// <summary>Texts that were looked through one by one.</summary>
/// <param name="Texts">The texts, in order of publication.</param>
/// <param name="Reasons">Why not finding a mention in them proves nothing, one sentence each; empty when it does.</param>
internal sealed record TextsLooked(ImmutableArray<TextLook> Texts, ImmutableArray<string> Reasons);
