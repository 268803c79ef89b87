namespace Lacuna.Reading.Attribution.Rules;

/// <summary>A statement in the making, in items of one clause. -1 stands for "none".</summary>
internal sealed class Candidate
{
    public int SourceFirst { get; set; } = -1;

    public int SourceEnd { get; set; } = -1;

    public int CueFirst { get; set; } = -1;

    public int CueEnd { get; set; } = -1;

    /// <summary>Content after the cue.</summary>
    public int RightFirst { get; set; } = -1;

    public int RightEnd { get; set; } = -1;

    /// <summary>Content before source and cue.</summary>
    public int LeftFirst { get; set; } = -1;

    public int LeftEnd { get; set; } = -1;

    public int HearerFirst { get; set; } = -1;

    public int HearerEnd { get; set; } = -1;

    public int RelayFirst { get; set; } = -1;

    public int RelayEnd { get; set; } = -1;

    /// <summary>Where the content of a statement before this one must end; -1 when this one may stand inside it.</summary>
    public int BreakAt { get; set; } = -1;

    /// <summary>Item that the content after the cue may not pass; -1 when only the sentence ends it.</summary>
    public int Limit { get; set; } = -1;

    /// <summary>Verb group that is the cue; -1 for other cues.</summary>
    public int Verb { get; set; } = -1;

    public bool SharesSource { get; set; }

    /// <summary>True when the content is the whole sentence before: "This was stated by".</summary>
    public bool ContentIsSentenceBefore { get; set; }

    public bool HasSource => SourceFirst >= 0;

    public bool HasRight => RightFirst >= 0;

    public bool HasLeft => LeftFirst >= 0;
}
