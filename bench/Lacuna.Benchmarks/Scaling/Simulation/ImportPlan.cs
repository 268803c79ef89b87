namespace Lacuna.Benchmarks.Scaling.Simulation;

/// <summary>An import that is to be simulated.</summary>
internal sealed record ImportPlan
{
    /// <summary>Documents to import.</summary>
    public required int Documents { get; init; }

    /// <summary>Documents that are read at once.</summary>
    public required int Readers { get; init; }

    /// <summary>Documents that are brought ahead of what is stored, at most.</summary>
    public required int UnderWay { get; init; }

    /// <summary>Documents of a full step.</summary>
    public int StepSize { get; init; } = 256;

    /// <summary>Seconds after which a step is stored though it is not full.</summary>
    public double StepSeconds { get; init; } = 2;

    /// <summary>Processor seconds until the document of this number is taken out of its pile: one after another.</summary>
    public required Func<int, double> Bringing { get; init; }

    /// <summary>Processor seconds of the importing program to ask whether a document is held already.</summary>
    public double Asking { get; init; }

    /// <summary>Processor seconds of the server to say so.</summary>
    public double Answering { get; init; }

    /// <summary>Processor seconds to read the document of this number.</summary>
    public required Func<int, double> Reading { get; init; }

    /// <summary>What storing so many documents takes.</summary>
    public required Func<int, StepWork> Storing { get; init; }
}
