using Lacuna.Core.Documents;
using Lacuna.Core.Reading;

namespace Lacuna.Importing;

/// <summary>Reads the documents of an import, on this machine or on others.</summary>
public interface IDocumentReading
{
    /// <summary>Documents that are worth having under way at once.</summary>
    int AtOnce { get; }

    /// <summary>Reads one document; may be asked for many at once.</summary>
    Task<AnnotatedDocument> ReadAsync(Document document, CancellationToken cancellation);
}
