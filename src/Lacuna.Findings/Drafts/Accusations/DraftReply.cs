using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;

namespace Lacuna.Findings.Drafts.Accusations;

/// <summary>A denial in a draft.</summary>
/// <param name="Words">The draft's sentence.</param>
/// <param name="Cue">The words that deny: "denies", "rejected", "were not involved".</param>
/// <param name="By">Who denies.</param>
public sealed record DraftReply(Evidence Words, Evidence Cue, ImmutableArray<Actor> By);
