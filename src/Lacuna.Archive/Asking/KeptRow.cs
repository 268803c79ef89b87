using Lacuna.Archive.Documents;
using Lacuna.Core.Documents;

namespace Lacuna.Archive.Asking;

/// <summary>A version as the tables have it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Row">What is told of it.</param>
/// <param name="Bare">Its document, but for text and notes.</param>
internal sealed record KeptRow(long Id, DocumentRow Row, Document Bare);
