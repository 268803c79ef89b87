namespace Lacuna.Reporting.Exports.Annotations;

/// <summary>Turns offsets in UTF-16 code units into offsets in code points, in which the Web Annotation Data Model (W3C, 2017, section 4.2.5) counts.</summary>
internal sealed class CodePoints
{
    /// <summary>Offsets just after the first half of each pair of surrogates.</summary>
    private readonly List<int> _pairs = [];

    public CodePoints(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                _pairs.Add(i);
                i++;
            }
        }
    }

    /// <summary>Code points before <paramref name="offset"/>. An offset between the halves of a pair counts as before it.</summary>
    public int Before(int offset)
    {
        var place = _pairs.BinarySearch(offset);
        return offset - (place >= 0 ? place + 1 : ~place);
    }
}
