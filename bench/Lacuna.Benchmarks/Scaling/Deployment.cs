using Lacuna.Benchmarks.Scaling.Simulation;

namespace Lacuna.Benchmarks.Scaling;

/// <summary>Machines that take in a record.</summary>
/// <param name="Documents">Documents of the whole record.</param>
/// <param name="Archives">Archives that it is divided among, each with a server of its own; all figures beside it are of one of them.</param>
/// <param name="ReadingCores">Cores of the silos that read.</param>
/// <param name="Imports">Imports that run at once.</param>
/// <param name="StepSize">Documents of a step.</param>
/// <param name="ServingCores">Cores of the database's server.</param>
/// <param name="Memory">Bytes of memory of the database's server.</param>
internal sealed record Deployment(double Documents, int Archives, int ReadingCores, int Imports, int StepSize, int ServingCores, double Memory)
{
    /// <summary>Cores of a silo; imports run on one of their own.</summary>
    public const int CoresPerSilo = 16;

    /// <summary>Documents that one archive holds in the end.</summary>
    public double DocumentsOfOne => Documents / Archives;

    /// <summary>The machines, at rest.</summary>
    public Machines Machines() => new(new Processor(ReadingCores), new Processor(CoresPerSilo), new Processor(ServingCores));
}
