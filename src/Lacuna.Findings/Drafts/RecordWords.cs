using Lacuna.Archive.Documents;
using Lacuna.Core.Evidences;

namespace Lacuna.Findings.Drafts;

/// <summary>Words of the record, set beside a draft's.</summary>
/// <param name="Document">The document of the record that holds them.</param>
/// <param name="Evidence">The words.</param>
public sealed record RecordWords(DocumentRow Document, Evidence Evidence);
