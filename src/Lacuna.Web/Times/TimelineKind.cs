namespace Lacuna.Web.Times;

/// <summary>What happened on a line of time.</summary>
public enum TimelineKind
{
    /// <summary>A call, meeting, visit or letter.</summary>
    Contact,

    /// <summary>Somebody said something.</summary>
    Statement,

    /// <summary>An actor named the subject for the first time in these days.</summary>
    First,

    /// <summary>A first mention that ended a silence: the actor had published enough without it.</summary>
    Broken,

    /// <summary>Something fell due that had been announced.</summary>
    Agenda,
}
