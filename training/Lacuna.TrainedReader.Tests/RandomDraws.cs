namespace Lacuna.TrainedReader.Tests;

/// <summary>Tests that draw from the library's one generator take turns: what one draws, another would miss.</summary>
public static class RandomDraws
{
    public const string Name = "random draws";
}
