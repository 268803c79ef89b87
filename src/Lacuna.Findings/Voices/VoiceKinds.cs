namespace Lacuna.Findings.Voices;

/// <summary>Which voices count.</summary>
public static class VoiceKinds
{
    /// <summary>True when the words are the actor's own.</summary>
    public static bool IsOwn(this MentionVoice voice) => voice is MentionVoice.OwnStatement or MentionVoice.OwnNarrative;
}
