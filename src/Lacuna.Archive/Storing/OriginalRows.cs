using System.Security.Cryptography;
using Lacuna.Archive.Adding;
using Lacuna.Archive.Connections;
using Lacuna.Core.Documents;

namespace Lacuna.Archive.Storing;

/// <summary>Keeps the bytes that versions were read from, equal ones once, and gives them back.</summary>
internal static class OriginalRows
{
    /// <summary>Keeps the bytes of a version, unless some are kept of it: the first are those that its text was read from.</summary>
    public static void Keep(SqlSession session, long version, PreparedOriginal original)
    {
        if (Has(session, version))
        {
            return;
        }

        session.Run("INSERT INTO original (hash, bytes) VALUES ($1, $2) ON CONFLICT DO NOTHING", original.Hash, original.Packed);
        session.Run(
            "INSERT INTO version_original (version, original, media_type, file_name) VALUES ($1, (SELECT id FROM original WHERE hash = $2), $3, $4)",
            version, original.Hash, original.MediaType, original.FileName);
    }

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
                ? new Original(bytes, row.IsDBNull(2) ? null : row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3))
                : throw new InvalidDataException("the bytes of a document are not those that were stored");
        },
        version);
}
