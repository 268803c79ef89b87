namespace Lacuna.Core.Searching;

/// <summary>Where folded characters come from: nearly all follow the one before as in the text, so only the places are kept where one does not.</summary>
internal sealed class FoldedOrigins
{
    private readonly List<int> _starts = [];
    private readonly List<int> _shifts = [];

    /// <summary>Tells where the next folded character comes from.</summary>
    /// <param name="folded">Its place in the folded text, one more than the last.</param>
    /// <param name="origin">Its place in the text, not before that of the last.</param>
    public void Add(int folded, int origin)
    {
        if (_shifts.Count == 0 || _shifts[^1] != origin - folded)
        {
            _starts.Add(folded);
            _shifts.Add(origin - folded);
        }
    }

    /// <summary>The place in the text behind a folded character, or behind the end of all.</summary>
    public int this[int folded]
    {
        get
        {
            var at = _starts.BinarySearch(folded);
            return folded + _shifts[at < 0 ? ~at - 1 : at];
        }
    }
}
