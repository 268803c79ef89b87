namespace Lacuna.Models.Reader;

/// <summary>How a word is written. The network reads lower-cased pieces; this is what lower-casing takes away.</summary>
public enum WordForm
{
    /// <summary>No capital letter.</summary>
    Lower,

    /// <summary>One capital letter, the first.</summary>
    Capitalised,

    /// <summary>Capital letters only, two at least.</summary>
    Upper,

    /// <summary>Capital letters elsewhere.</summary>
    Mixed,

    /// <summary>Begins with a digit.</summary>
    Number,

    /// <summary>No letter and no leading digit.</summary>
    Sign,
}
