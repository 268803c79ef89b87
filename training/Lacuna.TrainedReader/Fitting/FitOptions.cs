namespace Lacuna.TrainedReader.Fitting;

/// <summary>How the network is fitted.</summary>
internal sealed record FitOptions
{
    /// <summary>Greatest step of the heads' weights.</summary>
    public double HeadRate { get; init; } = 1e-3;

    /// <summary>Share of the steps over which the rates rise from nothing; they fall to nothing over the rest.</summary>
    public double WarmUp { get; init; } = 0.06;

    /// <summary>Pieces in a batch.</summary>
    public int BatchPieces { get; init; } = 1100;

    /// <summary>Longest window of each epoch in pieces; several, so that the network learns to do with little context and with much.</summary>
    public int[] WindowPieces { get; init; } = [96, 128, 160, 192];

    /// <summary>Share of the old average kept at each step by the running average of the weights, which is what ships.</summary>
    public double Averaging { get; init; } = 0.998;

    /// <summary>Seed of everything that is drawn.</summary>
    public int Seed { get; init; } = 17;

    /// <summary>Times that every text is seen while hidden pieces are guessed.</summary>
    public int GuessingPasses { get; init; } = 41;

    /// <summary>Runs of every stage, whose mean the next begins with.</summary>
    public int Runs { get; init; } = 12;

    /// <summary>Processor threads.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>True to multiply matrices in 16-bit brain floating point: half as fast again, and the loss is the same to the third digit.</summary>
    public bool IsBrainFloat { get; init; } = true;
}
