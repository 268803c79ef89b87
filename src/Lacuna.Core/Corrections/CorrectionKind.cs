namespace Lacuna.Core.Corrections;

/// <summary>What sort of thing a correction puts right.</summary>
public enum CorrectionKind
{
    /// <summary>Who spoke, or to whom.</summary>
    Speaker,

    /// <summary>Accounts tell of one contact.</summary>
    Merge,

    /// <summary>An account does not belong to a contact.</summary>
    Split,

    /// <summary>A point of a comparison is accepted or rejected.</summary>
    Point,

    /// <summary>A free note: nothing is changed by it.</summary>
    Remark,
}
