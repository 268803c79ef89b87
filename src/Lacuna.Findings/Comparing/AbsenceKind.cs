namespace Lacuna.Findings.Comparing;

/// <summary>What sort of thing is absent.</summary>
public enum AbsenceKind
{
    /// <summary>A name: a place, person, body or event.</summary>
    Name,

    /// <summary>A topic, named by its words.</summary>
    Topic,
}
