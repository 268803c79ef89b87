using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Lacuna.Findings.Asking;

namespace Lacuna.Web.Access;

/// <summary>Who has a token, as the file says now: a token that is taken away opens nothing from the next request on.</summary>
/// <param name="options">Names the archive.</param>
internal sealed class AccessList(WebOptions options)
{
    private readonly Lock _gate = new();
    private ImmutableArray<AccessEntry> _entries = [];
    private (long Length, DateTime Written) _read = (-1, default);

    /// <summary>Whose token it is; null for nobody's.</summary>
    public AccessEntry? Find(string token)
    {
        var hash = Encoding.ASCII.GetBytes(AccessFile.HashOf(token));
        AccessEntry? found = null;
        foreach (var entry in Entries())
        {
            // Every entry is looked at for as long, so that time tells nothing.
            found = CryptographicOperations.FixedTimeEquals(hash, Encoding.ASCII.GetBytes(entry.Hash)) ? entry : found;
        }

        return found;
    }

    /// <summary>The entry by what is kept of a token; null when it has been taken away.</summary>
    public AccessEntry? ByHash(string? hash) => Entries().FirstOrDefault(entry => entry.Hash == hash);

    private ImmutableArray<AccessEntry> Entries()
    {
        var file = new FileInfo(AccessFile.PathFor(options.Archive));
        var now = file.Exists ? (file.Length, file.LastWriteTimeUtc) : (0, default);
        lock (_gate)
        {
            if (_read != now)
            {
                try
                {
                    _entries = AccessFile.Read(options.Archive);
                }
                catch (QuestionException)
                {
                    // A file that cannot be read lets nobody in.
                    _entries = [];
                }

                _read = now;
            }

            return _entries;
        }
    }
}
