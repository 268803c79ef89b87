namespace Lacuna.Reading.Acts;

/// <summary>What a word in the content hints at; the names of <c>signs.tsv</c>.</summary>
[Flags]
internal enum ActSign
{
    None = 0,

    /// <summary>Another ought to act: "should", "must".</summary>
    Duty = 1 << 0,

    /// <summary>The same, before "to": "has to", "needs to".</summary>
    DutyTo = 1 << 1,

    /// <summary>Something is to come.</summary>
    Future = 1 << 2,

    /// <summary>What others say is not so.</summary>
    Denial = 1 << 3,

    /// <summary>Another did wrong.</summary>
    Fault = 1 << 4,

    /// <summary>What may be done to another.</summary>
    Threat = 1 << 5,

    Thanks = 1 << 6,

    /// <summary>Something is well.</summary>
    Good = 1 << 7,

    /// <summary>Help that is given.</summary>
    Aid = 1 << 8,

    /// <summary>What another fights for.</summary>
    Cause = 1 << 9,

    Regret = 1 << 10,

    /// <summary>Held in common.</summary>
    Shared = 1 << 11,
}
