namespace Lacuna.Findings.Silences.Opportunities;

/// <summary>What sort of occasion to speak.</summary>
public enum OpportunityKind
{
    /// <summary>A contact whose readout the actor published.</summary>
    Contact,

    /// <summary>A briefing, press conference or interview in which questions were put.</summary>
    Briefing,

    /// <summary>A document of the actor's on the theme.</summary>
    Theme,
}
