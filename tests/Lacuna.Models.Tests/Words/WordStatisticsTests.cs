using Lacuna.Models.Words;

namespace Lacuna.Models.Tests.Words;

public sealed class WordStatisticsTests
{
    [Fact]
    public void Rare_words_weigh_more_than_common_ones()
    {
        var statistics = WordStatistics.Default;
        string[] fromCommonToRare = ["the", "support", "negotiations", "ransomware", "zzyzx"];
        var weights = fromCommonToRare.Select(word => statistics.Weight(Stemmer.Stem(word))).ToList();
        Assert.Equal(weights.Order(), weights);
        Assert.Equal(1, weights[^1]);
        Assert.InRange(weights[0], 0, 0.01);
    }
}
