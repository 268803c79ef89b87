namespace Lacuna.Reading.Segmentation;

/// <summary>Quotation marks that pair with one another.</summary>
internal enum QuoteFamily
{
    /// <summary>No quotation mark.</summary>
    None,

    /// <summary>The typewriter's double mark.</summary>
    Straight,

    /// <summary>Raised and low double marks, and the typewriter pairs `` and ''.</summary>
    Curly,

    /// <summary>Double angle marks, either way round.</summary>
    Guillemet,

    /// <summary>Single angle marks.</summary>
    SingleGuillemet,

    /// <summary>Single marks of any shape, which may also be apostrophes.</summary>
    Single,

    /// <summary>Corner and angle brackets of Chinese, Japanese and Korean.</summary>
    Corner,
}
