namespace Lacuna.Findings.Statistics;

/// <summary>
/// Days differ: on some, nearly every text names a subject, on others none does. So each day has a rate of its own, drawn from a beta
/// distribution, and its documents name the subject at that rate (Skellam, J. R. Stat. Soc. B 1948).
/// </summary>
/// <param name="Mean">Mean rate, 0 to 1.</param>
/// <param name="Dispersion">Correlation of two documents of one day, 0 to below 1: at 0 days are alike and documents independent, near 1 a day names it throughout or not at all.</param>
public readonly record struct BetaBinomial(double Mean, double Dispersion)
{
    /// <summary>More than this is not told apart from days that are all or nothing, and would divide by nothing.</summary>
    public const double MostDispersion = 0.99;

    /// <summary>
    /// Fitted to days: the mean is the share of all documents that name the subject, the dispersion the analysis-of-variance estimate of
    /// the intraclass correlation (Ridout, Demétrio and Firth, Biometrics 1999), held between 0 and <see cref="MostDispersion"/>.
    /// </summary>
    /// <returns>Null when there are no documents.</returns>
    public static BetaBinomial? Fit(IEnumerable<DayCount> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        double documents = 0, mentions = 0, squares = 0, between = 0;
        var count = 0;
        foreach (var day in days)
        {
            if (day.Documents > 0)
            {
                count++;
                documents += day.Documents;
                mentions += day.Mentions;
                squares += (double)day.Documents * day.Documents;
                between += (double)day.Mentions * day.Mentions / day.Documents;
            }
        }

        if (count == 0)
        {
            return null;
        }

        var mean = mentions / documents;
        if (count < 2 || documents <= count)
        {
            return new BetaBinomial(mean, 0);
        }

        var withinSquare = (mentions - between) / (documents - count);
        var betweenSquare = (between - (mentions * mentions / documents)) / (count - 1);
        var size = (documents - (squares / documents)) / (count - 1);
        var spread = betweenSquare + ((size - 1) * withinSquare);
        return new BetaBinomial(mean, spread <= 0 ? 0 : Math.Clamp((betweenSquare - withinSquare) / spread, 0, MostDispersion));
    }

    /// <summary>
    /// Chance that none of the documents of some days names the subject. With α = μ(1−ρ)/ρ and β = (1−μ)(1−ρ)/ρ a day of n documents is
    /// silent with the chance B(α, β+n) / B(α, β) = ∏ (β+i) / (α+β+i) over i from 0 to n−1; days are independent.
    /// </summary>
    /// <param name="documentsByDay">Number of documents of each day.</param>
    public double ChanceOfSilence(IEnumerable<int> documentsByDay)
    {
        ArgumentNullException.ThrowIfNull(documentsByDay);
        if (Mean <= 0)
        {
            return 1;
        }

        if (Mean >= 1)
        {
            return documentsByDay.Any(count => count > 0) ? 0 : 1;
        }

        var logarithm = 0.0;
        foreach (var count in documentsByDay)
        {
            logarithm += LogSilence(count);
        }

        return Math.Exp(logarithm);
    }

    // (β+i)/(α+β+i) times ρ/ρ is ((1−μ)(1−ρ)+iρ) / ((1−ρ)+iρ), which holds at ρ = 0 too.
    private double LogSilence(int documents)
    {
        var sum = 0.0;
        for (var i = 0; i < documents; i++)
        {
            var shared = i * Dispersion;
            sum += Math.Log((((1 - Mean) * (1 - Dispersion)) + shared) / (1 - Dispersion + shared));
        }

        return sum;
    }
}
