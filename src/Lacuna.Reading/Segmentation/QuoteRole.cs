namespace Lacuna.Reading.Segmentation;

/// <summary>What a quotation mark does where it stands.</summary>
internal enum QuoteRole : byte
{
    /// <summary>No quotation mark: an apostrophe, a measure, or another token.</summary>
    None,

    /// <summary>Begins a quotation.</summary>
    Open,

    /// <summary>Ends one.</summary>
    Close,
}
