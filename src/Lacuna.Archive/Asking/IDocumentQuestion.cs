using Lacuna.Archive.Documents;

namespace Lacuna.Archive.Asking;

/// <summary>A question for documents, as a store answers it.</summary>
internal interface IDocumentQuestion
{
    /// <summary>The rows that answer, in the order asked for.</summary>
    IEnumerable<DocumentRow> Rows();

    /// <summary>How many rows answer.</summary>
    int Count();

    /// <summary>How many rows answer, by source and day.</summary>
    IEnumerable<PublishedDay> Days();
}
