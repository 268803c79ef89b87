using Lacuna.Archive;

namespace Lacuna.Reporting.Exports;

/// <summary>Writes what an archive holds of one kind in one format.</summary>
public interface IExport
{
    /// <summary>What is written, as it is asked for: <c>statements</c>.</summary>
    string What { get; }

    /// <summary>In which format, as it is asked for: <c>csv</c>.</summary>
    string Format { get; }

    /// <summary>Writes all that answers <paramref name="query"/>, one row after another, so that an archive of any size fits through.</summary>
    /// <param name="archive">The record.</param>
    /// <param name="query">What is wanted of it.</param>
    /// <param name="to">Where it goes; left open.</param>
    /// <param name="cancellation">Stops the writing, which then is not whole.</param>
    /// <returns>How many rows were written: lines, annotations, edges, entries of a calendar.</returns>
    Task<long> WriteAsync(IArchive archive, ExportQuery query, Stream to, CancellationToken cancellation = default);
}
