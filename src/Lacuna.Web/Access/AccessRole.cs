namespace Lacuna.Web.Access;

/// <summary>What somebody may do.</summary>
public enum AccessRole
{
    /// <summary>Look at everything, have drafts checked.</summary>
    Read,

    /// <summary>Also take in, correct, and keep subjects.</summary>
    Correct,
}
