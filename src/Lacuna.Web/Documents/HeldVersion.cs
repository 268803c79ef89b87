using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;

namespace Lacuna.Web.Documents;

/// <summary>The version of a document that an address names, among all that are held.</summary>
/// <param name="Row">The version that is shown.</param>
/// <param name="Versions">All versions, the first first.</param>
/// <param name="IsAsked">False when the address names a version that is not held, and the newest is shown in its place.</param>
internal sealed record HeldVersion(DocumentRow Row, ImmutableArray<DocumentRow> Versions, bool IsAsked)
{
    /// <summary>Digits of a hash that name a version; fewer are no name.</summary>
    private const int LeastDigits = 8;

    /// <summary>Finds it; null when the record holds no such document.</summary>
    /// <param name="archive">The record.</param>
    /// <param name="id">The document.</param>
    /// <param name="hash">How the version's content hash begins; null for the newest.</param>
    /// <param name="cancellation">Stops the question.</param>
    public static async Task<HeldVersion?> FindAsync(IArchive archive, string? id, string? hash, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(id) || await archive.VersionsAsync(id, cancellation).ConfigureAwait(false) is not { IsEmpty: false } versions)
        {
            return null;
        }

        if (string.IsNullOrEmpty(hash))
        {
            return new HeldVersion(versions[^1], versions, IsAsked: true);
        }

        var named = hash.Length < LeastDigits ? null : versions.LastOrDefault(row => row.Version.ContentHash.StartsWith(hash, StringComparison.OrdinalIgnoreCase));
        return new HeldVersion(named ?? versions[^1], versions, named is not null);
    }

    /// <summary>The version before the one that is shown; null for the first.</summary>
    public DocumentRow? Before => Versions.IndexOf(Row) is var at and > 0 ? Versions[at - 1] : null;
}
