namespace Lacuna.Intake.Warc;

/// <summary>One record of a WARC file.</summary>
/// <param name="Place">Where it begins in the unpacked bytes.</param>
/// <param name="Head">Its version and fields.</param>
/// <param name="Body">Its content; null when there is more than may be held.</param>
/// <param name="IsCut">True when there is less than it states.</param>
/// <param name="IsMisSized">True when its stated length was not the real one.</param>
internal sealed record WarcRecord(long Place, HeadLines Head, byte[]? Body, bool IsCut, bool IsMisSized)
{
    /// <summary>What is wrong with the packed bytes that it came from; null when nothing is.</summary>
    public string? Damage { get; init; }

    /// <summary>Kind of the record, in lower case; empty when it states none.</summary>
    public string Type => Head["WARC-Type"]?.ToLowerInvariant() ?? "";

    /// <summary>Address that was fetched; some writers put it in angle brackets, as the grammar of WARC 1.0 says by mistake.</summary>
    public string? Target => Head["WARC-Target-URI"]?.Trim('<', '>', ' ');
}
