namespace Lacuna.Findings.Drafts.Absences;

/// <summary>What sort of absence a draft claims.</summary>
public enum AbsenceKind
{
    /// <summary>Somebody said nothing of a subject: "did not mention", "stayed silent on", "made no comment on".</summary>
    NotSaid,

    /// <summary>A text, or the accounts of a contact, leave a subject out: "lacked any references to", "absent from the readout".</summary>
    LeftOut,

    /// <summary>Somebody would not speak of it when asked: "declined to comment on". Who was asked by a reporter leaves no trace in a public record.</summary>
    Declined,

    /// <summary>Somebody has not done a thing that is done by saying it: "has yet to condemn".</summary>
    NotDone,

    /// <summary>There was no occasion to speak: "reporters have not had the chance to put questions about".</summary>
    NoOccasion,
}
