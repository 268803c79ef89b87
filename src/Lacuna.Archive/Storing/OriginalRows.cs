using System.Security.Cryptography;
using Lacuna.Archive.Connections;
using Lacuna.Core.Documents;

namespace Lacuna.Archive.Storing;

/// <summary>Gives the bytes back that versions were read from.</summary>
internal static class OriginalRows
{
    /// <summary>True when a version has its original.</summary>
    public static bool Has(SqlSession session, long version) => session.Number("SELECT 1 FROM version_original WHERE version = $1", version) is not null;

    /// <summary>The bytes of a version; null when none are kept.</summary>
    /// <exception cref="InvalidDataException">They are not those that were stored.</exception>
    public static Original? Find(SqlSession session, long version) => session.First(
        "SELECT o.bytes, o.hash, v.media_type, v.file_name FROM version_original v JOIN original o ON o.id = v.original WHERE v.version = $1",
        static row =>
        {
            var bytes = StoredText.Unpack(row.GetBytes(0));
            return SHA256.HashData(bytes).AsSpan().SequenceEqual(row.GetBytes(1))
                ? new Original(bytes, row.GetStringOrNull(2), row.GetStringOrNull(3))
                : throw new InvalidDataException("the bytes of a document are not those that were stored");
        },
        version);
}
