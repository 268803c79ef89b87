namespace Lacuna.Core.Reading;

/// <summary>How sure a reading is, in a word.</summary>
public enum Certainty
{
    /// <summary>Right in at least nine cases of ten.</summary>
    Certain,

    /// <summary>Right more often than not.</summary>
    Likely,

    /// <summary>As likely wrong as right, or worse.</summary>
    Doubtful,
}
