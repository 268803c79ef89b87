using System.Collections.Immutable;
using Lacuna.Archive.Documents;
using Lacuna.Core.Coverages;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Findings.Contacts;

namespace Lacuna.Findings.Drafts.Held;

/// <summary>Contacts between two parties that an archive tells of.</summary>
/// <param name="Contacts">The contacts, in order of date.</param>
/// <param name="Rows">The documents that were read for them.</param>
/// <param name="Holes">Days asked for that are not held in full of either side's channels.</param>
internal sealed record FoundContacts(ImmutableArray<ContactRecord> Contacts, ImmutableDictionary<DocumentVersion, DocumentRow> Rows, ImmutableArray<CoverageHole> Holes)
{
    public required Looked Looked { get; init; }

    /// <summary>What each account and mention of <paramref name="contact"/> says, accounts first.</summary>
    public ImmutableArray<RecordWords> WordsOf(ContactRecord contact) =>
    [
        .. contact.Readouts.Select(readout => WordsOf(readout.Evidence)),
        .. contact.Mentions.Select(mention => WordsOf(mention.Evidence)),
    ];

    /// <summary>Words with the document that holds them.</summary>
    public RecordWords WordsOf(Evidence evidence) => new(Rows[evidence.Of], evidence);
}
