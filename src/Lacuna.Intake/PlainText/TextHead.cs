namespace Lacuna.Intake.PlainText;

/// <summary>The lines of <c>Key: value</c> that stand before a text.</summary>
/// <param name="Values">Value by key.</param>
/// <param name="BodyStart">Offset of the first character after the head.</param>
internal sealed record TextHead(IReadOnlyDictionary<HeadKey, string> Values, int BodyStart)
{
    /// <summary>The value of <paramref name="key"/>, or null.</summary>
    public string? this[HeadKey key] => Values.TryGetValue(key, out var value) && value.Length > 0 ? value : null;
}
