namespace Lacuna.Findings.Claims;

/// <summary>What somebody does with a claim.</summary>
public enum ClaimStance
{
    /// <summary>Says it.</summary>
    Asserts,

    /// <summary>Says that it is not so, or the opposite of it.</summary>
    Denies,

    /// <summary>Asks about it or for it, which claims nothing.</summary>
    Asks,

    /// <summary>Passes on that another said it or denied it: by quoting, as a relay, or as a copy. Passing on is neither saying nor denying.</summary>
    Repeats,
}
