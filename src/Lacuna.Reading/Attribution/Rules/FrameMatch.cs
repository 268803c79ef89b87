namespace Lacuna.Reading.Attribution.Rules;

/// <summary>What follows a cue verb, in items.</summary>
internal struct FrameMatch
{
    /// <summary>Item just after the cue, its linking preposition included.</summary>
    public int CueEnd;

    /// <summary>First item of the content; -1 when it stands before the cue.</summary>
    public int ContentFirst;

    public int HearerFirst;

    public int HearerEnd;

    /// <summary>Where reading stopped when no content was found.</summary>
    public int StoppedAt;

    public readonly bool HasContent => ContentFirst >= 0;
}
