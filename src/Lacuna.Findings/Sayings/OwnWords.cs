using Lacuna.Archive.Documents;
using Lacuna.Core.Evidences;

namespace Lacuna.Findings.Sayings;

/// <summary>A sentence of an actor's own page that names the subject in nobody's mouth: the page itself speaks.</summary>
/// <param name="Row">The document.</param>
/// <param name="Evidence">The sentence.</param>
public sealed record OwnWords(DocumentRow Row, Evidence Evidence);
