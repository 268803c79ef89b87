using System.Security.Cryptography;
using System.Text;
using Lacuna.Archive.Corrections;
using Lacuna.Archive.Identity;
using Lacuna.Archive.Connections;
using Lacuna.Core.Corrections;
using NodaTime;

namespace Lacuna.Archive.Correcting;

/// <summary>Writes corrections into their table and reads them out.</summary>
internal static class CorrectionTable
{
    /// <summary>What <see cref="Read"/> reads, of <c>correction c</c>.</summary>
    public const string Columns = "c.name, c.what, c.by, c.at, c.note, c.undone_by, c.undone_at";

    /// <summary>Hexadecimal digits of an id: with a million corrections two of them share one by a chance of one in 500.</summary>
    private const int IdDigits = 12;

    /// <summary>The correction as it is kept, with an id that its contents give, so that an archive which meets it again knows it.</summary>
    public static Correction Make(Amendment what, string by, Instant at, string? note)
    {
        var contents = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{by}\n{at.ToUnixTimeTicks()}\n{note}\n{AmendmentJson.Write(what)}");
        return new Correction("k" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(contents)))[..IdDigits], what, by, at) { Note = note };
    }

    public static Correction Read(SqlRow row) => new(row.GetString(0), AmendmentJson.Read(row.GetString(1)), row.GetString(2), Instant.FromUnixTimeTicks(row.GetInt64(3)))
    {
        Note = row.GetStringOrNull(4),
        Undone = row.IsDBNull(6) ? null : new Undoing(row.GetString(5), Instant.FromUnixTimeTicks(row.GetInt64(6))),
    };

    /// <summary>The correction with an id and its row; null when there is none.</summary>
    public static (long Row, Correction Correction)? Find(SqlSession session, string id) =>
        session.First($"SELECT {Columns}, c.id FROM correction c WHERE c.name = $1", static row => ((long, Correction)?)(row.GetInt64(7), Read(row)), id);

    /// <summary>Writes a correction that is not kept yet; its row.</summary>
    public static long Add(SqlSession session, Correction correction)
    {
        var row = session.Number(
            "INSERT INTO correction (name, kind, by, at, note, what) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
            correction.Id, (int)correction.What.Kind, correction.By, correction.At.ToUnixTimeTicks(), correction.Note, AmendmentJson.Write(correction.What))!.Value;
        foreach (var version in correction.What.Targets.SelectMany(static target => target.Versions).Distinct())
        {
            var key = ItemKeys.OfName(version.DocumentId);
            session.Run(
                """
                INSERT INTO correction_document (correction, document, hash, key, item)
                VALUES ($1, $2, $3, $4, coalesce((SELECT id FROM item WHERE name = $2), (SELECT item FROM item_key WHERE key = $4)))
                """,
                row, version.DocumentId, Convert.FromHexString(version.ContentHash), key);
        }

        return row;
    }

    /// <summary>Notes that a correction was taken back, unless it was before.</summary>
    public static bool Undo(SqlSession session, long row, Undoing undoing) => session.Run(
        "UPDATE correction SET undone_by = $2, undone_at = $3 WHERE id = $1 AND undone_at IS NULL", row, undoing.By, undoing.At.ToUnixTimeTicks()) > 0;

    /// <summary>The items that a correction points at, as far as they are held.</summary>
    public static List<long> ItemsOf(SqlSession session, long row) =>
        session.All("SELECT DISTINCT item FROM correction_document WHERE correction = $1 AND item IS NOT NULL", static row => row.GetInt64(0), row);
}
