using System.Collections.Immutable;
using Lacuna.Archive.Documents;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;
using Lacuna.Findings.Voices;

namespace Lacuna.Findings.Silences;

/// <summary>A place where a document names the subject.</summary>
/// <param name="Document">The document.</param>
/// <param name="Evidence">The term's words; their surroundings are shown with them.</param>
/// <param name="Voice">Whose words they are, seen from the actor.</param>
public sealed record SubjectMention(DocumentRow Document, Evidence Evidence, MentionVoice Voice)
{
    /// <summary>Who speaks there; empty for a narrative and where it is not known.</summary>
    public ImmutableArray<Actor> Speakers { get; init; } = [];
}
