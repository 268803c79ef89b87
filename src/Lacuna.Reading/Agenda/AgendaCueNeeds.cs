namespace Lacuna.Reading.Agenda;

/// <summary>What must stand around a word for it to speak of something to come. Column three of <c>agenda-cues.tsv</c>.</summary>
[Flags]
internal enum AgendaCueNeeds
{
    None = 0,

    /// <summary>A form of "be" before it: "is scheduled".</summary>
    Be = 1,

    /// <summary>A form of "have" before it: "will have the opportunity".</summary>
    Have = 2,

    /// <summary>"to" after it.</summary>
    To = 4,

    /// <summary>Nothing but a plain verb after it: "will impose".</summary>
    Modal = 8,

    /// <summary>Counts only in reported speech; elsewhere "would" is a condition.</summary>
    Reported = 16,
}
