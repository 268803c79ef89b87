namespace Lacuna.Benchmarks.Scaling.Measuring;

/// <summary>One step that was stored, in seconds.</summary>
/// <param name="Documents">Documents of the step.</param>
/// <param name="Held">Documents that were held before.</param>
/// <param name="Clock">All of it by the clock.</param>
/// <param name="Locked">For which the archive could not be changed by others, by the clock.</param>
/// <param name="Program">Processor time of the program.</param>
/// <param name="Server">Processor time of the database's server; 0 for a file.</param>
internal sealed record Step(int Documents, int Held, double Clock, double Locked, double Program, double Server);
