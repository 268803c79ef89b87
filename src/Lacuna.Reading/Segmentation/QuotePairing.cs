namespace Lacuna.Reading.Segmentation;

/// <summary>Finds the cheapest reading of a run of quotation marks of one kind: which open, which close, which are none.</summary>
/// <remarks>A shortest path over two states, inside and outside a quotation (Viterbi). Marks of one kind do not nest in each other.</remarks>
internal sealed class QuotePairing
{
    private const byte Outside = 0;
    private const byte Inside = 1;

    private readonly List<(byte From, QuoteRole Role)[]> _steps = [];

    /// <summary>Sets <paramref name="roles"/> to the cheapest reading of <paramref name="marks"/>.</summary>
    /// <param name="marks">Costs in text order.</param>
    /// <param name="unclosed">Cost of ending inside.</param>
    /// <param name="roles">Cleared, then one role a mark.</param>
    /// <returns>The number of faults in the reading: marks without a partner.</returns>
    public int Solve(List<QuoteCosts> marks, double unclosed, List<QuoteRole> roles)
    {
        roles.Clear();
        while (_steps.Count < marks.Count)
        {
            _steps.Add(new (byte, QuoteRole)[2]);
        }

        double outside = 0, inside = double.PositiveInfinity;
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            var step = _steps[i];
            var nextOutside = inside + mark.Close;
            step[Outside] = (Inside, QuoteRole.Close);
            Improve(ref nextOutside, ref step[Outside], outside + mark.Unopened, Outside, QuoteRole.Close);
            Improve(ref nextOutside, ref step[Outside], outside + mark.None, Outside, QuoteRole.None);
            var nextInside = outside + mark.Open;
            step[Inside] = (Outside, QuoteRole.Open);
            Improve(ref nextInside, ref step[Inside], inside + mark.Reopen, Inside, QuoteRole.Open);
            Improve(ref nextInside, ref step[Inside], inside + mark.None, Inside, QuoteRole.None);
            (outside, inside) = (nextOutside, nextInside);
        }

        var state = inside + unclosed < outside ? Inside : Outside;
        var faults = state == Inside ? 1 : 0;
        for (var i = marks.Count - 1; i >= 0; i--)
        {
            var (from, role) = _steps[i][state];
            roles.Add(role);
            faults += (role == QuoteRole.Close && from == Outside) || (role == QuoteRole.Open && from == Inside) ? 1 : 0;
            state = from;
        }

        roles.Reverse();
        return faults;
    }

    private static void Improve(ref double best, ref (byte, QuoteRole) step, double cost, byte from, QuoteRole role)
    {
        if (cost < best)
        {
            best = cost;
            step = (from, role);
        }
    }
}
