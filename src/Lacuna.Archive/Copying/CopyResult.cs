namespace Lacuna.Archive.Copying;

/// <summary>What was copied.</summary>
/// <param name="Documents">Versions of documents.</param>
/// <param name="Statements">Statements.</param>
/// <param name="Rows">Rows of all tables.</param>
/// <param name="Digest">SHA-256 over all rows that were read, in order; the same for equal archives, wherever they are kept.</param>
public sealed record CopyResult(long Documents, long Statements, long Rows, string Digest);
