namespace Lacuna.Reading.Actors;

/// <summary>The cells of one line of a tab-separated table.</summary>
internal readonly ref struct TableRow(ReadOnlySpan<char> line)
{
    private readonly ReadOnlySpan<char> _line = line;

    /// <summary>Cell <paramref name="index"/>; empty when the line is shorter.</summary>
    public ReadOnlySpan<char> Cell(int index)
    {
        var rest = _line;
        for (; index > 0; index--)
        {
            var tab = rest.IndexOf('\t');
            if (tab < 0)
            {
                return default;
            }

            rest = rest[(tab + 1)..];
        }

        var end = rest.IndexOf('\t');
        return end < 0 ? rest : rest[..end];
    }
}
