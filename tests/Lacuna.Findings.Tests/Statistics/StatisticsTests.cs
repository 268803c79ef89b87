using CsCheck;
using Lacuna.Findings.Statistics;
using NodaTime;

namespace Lacuna.Findings.Tests.Statistics;

public sealed class StatisticsTests
{
    private const double Close = 1e-9;

    [Theory]
    [InlineData(1, 0.95)]
    [InlineData(5, 0.450720)]
    [InlineData(14, 0.192636)]
    [InlineData(100, 0.029513)]
    public void The_bound_without_mentions_is_one_minus_the_root_of_a_twentieth(int documents, double bound) =>
        Assert.Equal(bound, MentionRate.UpperBound(0, documents)!.Value, 6);

    [Fact]
    public void Of_no_documents_nothing_follows() => Assert.Null(MentionRate.UpperBound(0, 0, 0.5));

    [Fact]
    public void The_bound_is_the_rate_at_which_so_few_mentions_have_the_chance_of_a_twentieth() =>
        Gen.Select(Gen.Int[0, 12], Gen.Int[1, 40]).Where((mentions, documents) => mentions < documents).Sample((mentions, documents) =>
        {
            var bound = MentionRate.UpperBound(mentions, documents)!.Value;
            var chance = Enumerable.Range(0, mentions + 1).Sum(k => Choose(documents, k) * Math.Pow(bound, k) * Math.Pow(1 - bound, documents - k));
            Assert.Equal(MentionRate.Risk, chance, 9);
        });

    [Fact]
    public void A_search_that_misses_half_doubles_the_bound_up_to_one()
    {
        Assert.Equal(2 * MentionRate.UpperBound(0, 50)!.Value, MentionRate.UpperBound(0, 50, 0.5)!.Value, Close);
        Assert.Equal(1, MentionRate.UpperBound(0, 2, 0.5));
    }

    [Fact]
    public void The_chance_of_silence_is_that_of_drawing_a_rate_for_each_day() =>
        Gen.Select(Gen.Double[0.2, 0.6], Gen.Double[0.05, 0.25], Gen.Int[1, 6].Array[1, 3]).Sample(
            (mean, dispersion, days) =>
            {
                // By numbers: the integral of (1-p)^n over the beta density of p, a day.
                var (alpha, beta) = (mean * (1 - dispersion) / dispersion, (1 - mean) * (1 - dispersion) / dispersion);
                var expected = days.Aggregate(1.0, (chance, documents) => chance * (Integral(alpha, beta + documents) / Integral(alpha, beta)));
                Assert.Equal(1, new BetaBinomial(mean, dispersion).ChanceOfSilence(days) / expected, 3);
            },
            iter: 40);

    [Fact]
    public void Without_dispersion_it_is_the_binomial_chance() =>
        Gen.Select(Gen.Double[0.01, 0.99], Gen.Int[0, 9].Array[0, 8]).Sample((mean, days) =>
            Assert.Equal(Math.Pow(1 - mean, days.Sum()), new BetaBinomial(mean, 0).ChanceOfSilence(days), Close));

    [Fact]
    public void A_silence_over_more_documents_is_never_likelier_and_dispersion_never_makes_it_less_likely() =>
        Gen.Select(Gen.Double[0.01, 0.99], Gen.Double[0, 0.9], Gen.Int[1, 9].Array[1, 8]).Sample((mean, dispersion, days) =>
        {
            var chance = new BetaBinomial(mean, dispersion).ChanceOfSilence(days);
            Assert.InRange(new BetaBinomial(mean, dispersion).ChanceOfSilence([.. days, 1]), 0, chance + Close);
            Assert.True(chance >= new BetaBinomial(mean, 0).ChanceOfSilence(days) - Close);
        });

    [Theory]
    [InlineData(0.2, 0.0)]
    [InlineData(0.2, 0.3)]
    [InlineData(0.05, 0.15)]
    public void The_fit_finds_the_rate_and_the_dispersion_that_days_were_drawn_with(double mean, double dispersion)
    {
        var random = new Random(20220404);
        var days = new List<DayCount>();
        for (var day = 0; day < 6_000; day++)
        {
            var rate = dispersion == 0 ? mean : Beta(random, mean * (1 - dispersion) / dispersion, (1 - mean) * (1 - dispersion) / dispersion);
            var documents = random.Next(1, 12);
            days.Add(new DayCount(new LocalDate(2000, 1, 1).PlusDays(day), documents, Enumerable.Range(0, documents).Count(_ => random.NextDouble() < rate)));
        }

        var fit = BetaBinomial.Fit(days)!.Value;
        Assert.InRange(fit.Mean, mean - 0.015, mean + 0.015);
        Assert.InRange(fit.Dispersion, Math.Max(0, dispersion - 0.03), dispersion + 0.03);
    }

    [Fact]
    public void Days_without_documents_and_few_days_settle_no_dispersion()
    {
        Assert.Null(BetaBinomial.Fit([new DayCount(new LocalDate(2022, 4, 4), 0, 0)]));
        Assert.Equal(new BetaBinomial(0.25, 0), BetaBinomial.Fit([new DayCount(new LocalDate(2022, 4, 4), 4, 1)]));
    }

    [Fact]
    public void Adjusted_chances_are_those_of_the_procedure_step_by_step() =>
        Gen.Double[0, 1].Array[1, 30].Sample(chances =>
        {
            var adjusted = FalseDiscovery.Adjust(chances);
            foreach (var level in (double[])[0.01, 0.05, 0.2, 0.5])
            {
                // Benjamini and Hochberg: the largest k with p(k) <= k/m times the level; all up to it are found.
                var sorted = chances.Order().ToArray();
                var most = Enumerable.Range(1, sorted.Length).LastOrDefault(k => sorted[k - 1] <= level * k / sorted.Length);
                var limit = most == 0 ? -1 : sorted[most - 1];
                for (var i = 0; i < chances.Length; i++)
                {
                    Assert.Equal(chances[i] <= limit, adjusted[i] <= level * (1 + Close));
                }
            }
        });

    private static double Choose(int n, int k) => Enumerable.Range(1, k).Aggregate(1.0, (product, i) => product * (n - k + i) / i);

    /// <summary>B(a, b) by the midpoint rule after p = sin²t, which leaves no pole for a and b over one half.</summary>
    private static double Integral(double a, double b)
    {
        const int Steps = 20_000;
        const double Width = Math.PI / 2 / Steps;
        var sum = 0.0;
        for (var i = 0; i < Steps; i++)
        {
            var t = (i + 0.5) * Width;
            sum += Math.Pow(Math.Sin(t), (2 * a) - 1) * Math.Pow(Math.Cos(t), (2 * b) - 1);
        }

        return 2 * sum * Width;
    }

    private static double Beta(Random random, double a, double b)
    {
        var (x, y) = (Gamma(random, a), Gamma(random, b));
        return x + y == 0 ? 0 : x / (x + y);
    }

    /// <summary>A gamma deviate by Marsaglia and Tsang (2000).</summary>
    private static double Gamma(Random random, double shape)
    {
        if (shape < 1)
        {
            return Gamma(random, shape + 1) * Math.Pow(1 - random.NextDouble(), 1 / shape);
        }

        var d = shape - (1.0 / 3);
        while (true)
        {
            var normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
            var v = Math.Pow(1 + (normal / Math.Sqrt(9 * d)), 3);
            if (v > 0 && Math.Log(1 - random.NextDouble()) < (normal * normal / 2) + d - (d * v) + (d * Math.Log(v)))
            {
                return d * v;
            }
        }
    }
}
