using Lacuna.Archive.Importing;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Intake;
using NodaTime;

namespace Lacuna.Findings.Watching.Polling;

/// <summary>What intake brought, as an archive takes it in.</summary>
public static class BroughtEntry
{
    /// <summary>The entry of an item: its document, read, or why it was refused.</summary>
    /// <param name="item">The item.</param>
    /// <param name="at">When it was brought, where nothing is known of a fetch.</param>
    /// <param name="read">Reads a document.</param>
    public static Entry Of(IntakeItem item, Instant at, Func<Document, AnnotatedDocument> read)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(read);
        return new Entry(item.Origin, item.Document?.Retrieval?.At ?? at)
        {
            Document = item.Document is { } document ? read(document) : null,
            Refusal = item.Refusal?.Sentence,
            SourceId = item.Document?.SourceId,
            Original = item.Original,
        };
    }
}
