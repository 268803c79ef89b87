using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Text;

namespace Lacuna.Findings.Voices;

/// <summary>Whose voice a place in a document is.</summary>
/// <param name="Kind">Whose words.</param>
/// <param name="Speakers">Who speaks there; empty for a narrative and where it is not known.</param>
/// <param name="Told">The words that tell it: the speaker's name or label, "RT @…", "Related:"; null for a narrative.</param>
internal readonly record struct Voice(MentionVoice Kind, ImmutableArray<Actor> Speakers, TextSpan? Told = null)
{
    public static Voice Of(MentionVoice kind, TextSpan? told = null) => new(kind, [], told);
}
