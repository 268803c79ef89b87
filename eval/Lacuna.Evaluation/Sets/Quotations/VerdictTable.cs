using System.Globalization;
using Lacuna.Findings.Quotes;

namespace Lacuna.Evaluation.Sets.Quotations;

/// <summary>Verdicts given against verdicts made.</summary>
internal sealed class VerdictTable
{
    private readonly Dictionary<(QuoteVerdict Made, QuoteVerdict Given), int> _counts = [];

    public void Add(QuoteVerdict made, QuoteVerdict given) => _counts[(made, given)] = Count(made, given) + 1;

    public int Count(QuoteVerdict made, QuoteVerdict given) => _counts.GetValueOrDefault((made, given));

    /// <summary>Mean of the F1 of the verdicts that were made, 0 to 1.</summary>
    public double MacroF1 => Made.Average(F1);

    public double F1(QuoteVerdict verdict)
    {
        var right = Count(verdict, verdict);
        var all = _counts.Where(pair => pair.Key.Made == verdict || pair.Key.Given == verdict).Sum(pair => pair.Value) + right;
        return all == 0 ? 0 : 2.0 * right / all;
    }

    public IEnumerable<QuoteVerdict> Made => _counts.Keys.Select(key => key.Made).Distinct().Order();

    public void WriteTo(TextWriter log, string name)
    {
        foreach (var made in Made)
        {
            var given = _counts.Where(pair => pair.Key.Made == made).OrderByDescending(pair => pair.Value).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key.Given} {pair.Value}"));
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {made} F1 {F1(made):0.000}: {string.Join(", ", given)}"));
        }
    }
}
