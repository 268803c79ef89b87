namespace Lacuna.Web.Documents;

/// <summary>Whether the words of a permalink can be placed.</summary>
public enum PassageStanding
{
    /// <summary>They stand where the address says, in the version that it names.</summary>
    Here,

    /// <summary>Their version is not held; the newest has the same words, in one place.</summary>
    Moved,

    /// <summary>Their version is not held; the newest has the same words in several places, and which is meant cannot be told.</summary>
    Ambiguous,

    /// <summary>They cannot be placed any more.</summary>
    Orphaned,
}
