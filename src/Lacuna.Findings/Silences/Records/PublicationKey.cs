using Lacuna.Archive.Documents;
using NodaTime;

namespace Lacuna.Findings.Silences.Records;

/// <summary>Orders documents by the moment of publication: across clocks where the offset is known, by the publisher's clock where it is not. A document with a day alone counts as its beginning.</summary>
internal static class PublicationKey
{
    public static (Instant At, string Id) Of(DocumentRow row) =>
        (row.Published?.Instant ?? row.Published?.Local?.InUtc().ToInstant() ?? Instant.MaxValue, row.Version.DocumentId);
}
