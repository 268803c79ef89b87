namespace Lacuna.Reading.Segmentation;

/// <summary>Finds the cheapest reading of a run of quotation marks of one kind: which open, which close, which are none.</summary>
/// <remarks>A shortest path over three states: outside, inside a quotation, and inside one within it (Viterbi). Linear in the marks.</remarks>
internal sealed class QuotePairing
{
    private const int Outside = 0;
    private const int Inside = 1;
    private const int Nested = 2;
    private const int States = 3;

    private readonly List<(byte From, QuoteRole Role)[]> _steps = [];
    private readonly double[] _cost = new double[States];
    private readonly double[] _next = new double[States];

    /// <summary>Sets <paramref name="readings"/> to the cheapest reading of <paramref name="marks"/>.</summary>
    /// <param name="marks">Costs in text order.</param>
    /// <param name="unclosed">Cost of ending inside.</param>
    /// <param name="readings">Cleared, then for each mark its role and how many quotations are open before and after it.</param>
    /// <returns>The number of marks without a partner.</returns>
    public int Solve(List<QuoteCosts> marks, double unclosed, List<(QuoteRole Role, int Before, int After)> readings)
    {
        while (_steps.Count < marks.Count)
        {
            _steps.Add(new (byte, QuoteRole)[States]);
        }

        (_cost[Outside], _cost[Inside], _cost[Nested]) = (0, QuoteCosts.Never, QuoteCosts.Never);
        for (var i = 0; i < marks.Count; i++)
        {
            Step(marks[i], _steps[i]);
        }

        var state = _cost[Inside] + unclosed < _cost[Outside] ? Inside : Outside;
        state = _cost[Nested] + (2 * unclosed) + 1 < _cost[state] + (state * unclosed) ? Nested : state;
        return Trace(marks.Count, state, readings);
    }

    private void Step(QuoteCosts mark, (byte From, QuoteRole Role)[] step)
    {
        Array.Fill(_next, double.PositiveInfinity);
        Try(Inside, Outside, mark.Gap + mark.Close, QuoteRole.Close, step);
        Try(Outside, Outside, mark.Unopened, QuoteRole.Close, step);
        Try(Nested, Outside, mark.Gap + mark.CloseBoth, QuoteRole.Close, step);
        Try(Outside, Outside, mark.None, QuoteRole.None, step);
        Try(Outside, Inside, mark.Open, QuoteRole.Open, step);
        Try(Inside, Inside, mark.Gap + mark.Reopen, QuoteRole.Open, step);
        Try(Nested, Inside, mark.Gap + mark.Close, QuoteRole.Close, step);
        Try(Inside, Inside, mark.Gap + mark.None, QuoteRole.None, step);
        Try(Inside, Nested, mark.Gap + mark.Nest, QuoteRole.Open, step);
        Try(Nested, Nested, mark.Gap + mark.None, QuoteRole.None, step);
        _next.CopyTo(_cost, 0);
    }

    private void Try(int from, int to, double cost, QuoteRole role, (byte From, QuoteRole Role)[] step)
    {
        if (_cost[from] + cost < _next[to])
        {
            _next[to] = _cost[from] + cost;
            step[to] = ((byte)from, role);
        }
    }

    private int Trace(int count, int state, List<(QuoteRole Role, int Before, int After)> readings)
    {
        readings.Clear();
        var faults = state;
        for (var i = count - 1; i >= 0; i--)
        {
            var (from, role) = _steps[i][state];
            readings.Add((role, from, state));
            faults += role != QuoteRole.None && from == state ? 1 : 0;
            state = from;
        }

        readings.Reverse();
        return faults;
    }
}
