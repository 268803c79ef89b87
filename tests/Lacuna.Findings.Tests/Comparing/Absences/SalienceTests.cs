using CsCheck;
using Lacuna.Findings.Comparing.Absences;

namespace Lacuna.Findings.Tests.Comparing.Absences;

public sealed class SalienceTests
{
    [Fact]
    public void MoreDocumentsOfAsManyAreMoreStriking() =>
        (from record in Gen.Int[3, 500]
         from fewer in Gen.Int[1, record - 2]
         from more in Gen.Int[fewer + 1, record - 1]
         from share in Gen.Double[0.01, 0.9]
         select (record, fewer, more, share))
        .Sample(sample => Assert.True(
            Salience.Of(sample.fewer, sample.record, 2, sample.share) < Salience.Of(sample.more, sample.record, 2, sample.share)));

    [Fact]
    public void WhatIsSaidInTheseDaysStrikesMoreThanWhatIsAlwaysSaid() =>
        Assert.True(Salience.Of(20, 60, 2, usualShare: 0.02) > Salience.Of(20, 60, 2, usualShare: 0.33));

    [Fact]
    public void ManyDocumentsStrikeMoreThanTwoOfARareThing() =>
        Assert.True(Salience.Of(20, 60, 2, usualShare: 0.05) > Salience.Of(2, 60, 2, usualShare: 0.001));
}
