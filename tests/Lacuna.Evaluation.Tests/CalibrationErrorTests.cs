using Lacuna.Evaluation;

namespace Lacuna.Evaluation.Tests;

public sealed class CalibrationErrorTests
{
    [Fact]
    public void Probabilities_that_come_true_have_no_error()
    {
        var error = new CalibrationError();
        for (var i = 0; i < 10; i++)
        {
            error.Add(0.8, i < 8);
        }

        Assert.Equal(0, error.Value, 1e-9);
    }

    [Fact]
    public void Each_bin_weighs_by_its_answers()
    {
        var error = new CalibrationError();
        error.Add(0.95, false);
        error.Add(0.15, true);
        error.Add(0.25, false);
        error.Add(0.25, true);
        Assert.Equal((0.95 + 0.85 + 0.5) / 4, error.Value, 1e-9);
        Assert.Equal(4, error.Count);
    }

    [Fact]
    public void Answers_of_one_bin_are_taken_together()
    {
        var error = new CalibrationError();
        error.Add(0.5, true);
        error.Add(0.52, false);
        Assert.Equal(0.02 / 2, error.Value, 1e-9);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void The_ends_of_the_scale_have_a_bin(double probability)
    {
        var error = new CalibrationError();
        error.Add(probability, probability == 1);
        Assert.Equal(0, error.Value);
    }
}
