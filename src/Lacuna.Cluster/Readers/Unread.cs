using Lacuna.Core.Documents;
using Lacuna.Core.Reading;

namespace Lacuna.Cluster.Readers;

/// <summary>A document that waits to be read elsewhere.</summary>
internal sealed class Unread(Document document)
{
    public Document Document { get; } = document;

    public SentDocument Sent { get; } = DocumentForm.Sent(document);

    /// <summary>Is given the reading.</summary>
    public TaskCompletionSource<AnnotatedDocument> Reading { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Sendings that were lost with their silo.</summary>
    public int Losses { get; set; }
}
