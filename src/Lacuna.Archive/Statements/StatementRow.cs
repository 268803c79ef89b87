using Lacuna.Archive.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;

namespace Lacuna.Archive.Statements;

/// <summary>A statement with where it stands.</summary>
/// <param name="Document">The version that carries it.</param>
/// <param name="Statement">The statement; spans point into that version.</param>
/// <param name="Evidence">The words from the first to the last of its spans.</param>
public sealed record StatementRow(DocumentRow Document, Statement Statement, Evidence Evidence);
