namespace Lacuna.Evaluation;

/// <summary>One gold set and the figures measured on it.</summary>
internal interface IEvaluationSet
{
    /// <summary>Name for <c>--set</c>.</summary>
    string Name { get; }

    /// <summary>Where it stands by default, relative to the shared folder.</summary>
    string DefaultPath { get; }

    /// <summary>Measures what <paramref name="lines"/> read in the set at <paramref name="path"/>. Details (misses, confusions) go to <paramref name="log"/>, never to standard output.</summary>
    IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation);
}
