namespace Lacuna.Core.Reading;

/// <summary>What is done by saying it: the verbal categories of PLOVER (2021 manual) and those that readouts need besides.</summary>
public enum SpeechAct
{
    /// <summary>States something, with no further act (not in PLOVER).</summary>
    Inform,

    /// <summary>Agrees, commits jointly, shares a view.</summary>
    Agree,

    /// <summary>Discusses, meets, exchanges views.</summary>
    Consult,

    /// <summary>Voices backing or commitment to another's cause.</summary>
    Support,

    /// <summary>Yields, eases, releases.</summary>
    Concede,

    /// <summary>Asks, appeals, urges, invites.</summary>
    Request,

    /// <summary>Blames, criticises, voices concern over another's conduct.</summary>
    Accuse,

    /// <summary>Refuses, rejects, opposes.</summary>
    Reject,

    /// <summary>Warns of consequences.</summary>
    Threaten,

    /// <summary>Insists that another act.</summary>
    Demand,

    /// <summary>Says that something is not so (not in PLOVER).</summary>
    Deny,

    /// <summary>Gives thanks.</summary>
    Thank,

    /// <summary>Praises, welcomes.</summary>
    Praise,

    /// <summary>Commits oneself to act.</summary>
    Promise,

    /// <summary>Condemns in that word or a like one.</summary>
    Condemn,

    /// <summary>Congratulates.</summary>
    Congratulate,

    /// <summary>Offers condolences.</summary>
    Condole,
}
