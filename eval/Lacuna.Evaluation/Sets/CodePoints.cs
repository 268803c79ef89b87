namespace Lacuna.Evaluation.Sets;

/// <summary>Turns places counted in Unicode characters, as other programs count them, into offsets of UTF-16.</summary>
internal sealed class CodePoints
{
    private readonly int[]? _offsets;

    public CodePoints(string text)
    {
        if (!text.Any(char.IsSurrogate))
        {
            return;
        }

        var offsets = new List<int>();
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            offsets.Add(i);
        }

        _offsets = [.. offsets, text.Length];
    }

    public int OffsetOf(int codePoint) => _offsets is null ? codePoint : _offsets[codePoint];
}
