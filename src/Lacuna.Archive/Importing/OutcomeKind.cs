namespace Lacuna.Archive.Importing;

/// <summary>What became of an item that was brought.</summary>
public enum OutcomeKind
{
    /// <summary>A new item.</summary>
    Imported,

    /// <summary>The very version that is held already.</summary>
    SameAs,

    /// <summary>Another text of an item that is held.</summary>
    NewVersion,

    /// <summary>A new item whose text is that of another one, or nearly all of it: a syndicated copy, counted once with its original.</summary>
    CopyOf,

    /// <summary>It could not be taken in.</summary>
    Refused,
}
