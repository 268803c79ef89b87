using Lacuna.Archive.Coverages;
using Lacuna.Archive.Connections;
using Lacuna.Archive.Storing;
using Lacuna.Core.Coverages;
using Lacuna.Core.Documents;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Archive.Asking;

/// <summary>What is held of sources: counts, days and the ledger.</summary>
internal static class CoverageRows
{
    /// <summary>All sources that documents are held of, by name.</summary>
    /// <param name="session">Where to ask.</param>
    /// <param name="coverageOf">What is covered of a source, for when it is asked for.</param>
    public static IEnumerable<SourceHolding> Holdings(SqlSession session, Func<string, SourceCoverage> coverageOf)
    {
        var rows = session.AllUnchanged(
            "SELECT name, speaks_for, time_zone, documents, versions FROM source ORDER BY name, id",
            static row => (
                Source: new Source(row.GetString(0), row.GetStringOrNull(1), row.GetStringOrNull(2)),
                Documents: row.GetInt32(3),
                Versions: row.GetInt32(4)),
            []);
        foreach (var named in rows.GroupBy(row => row.Source.Name, StringComparer.Ordinal))
        {
            // Where documents tell of one source in several ways, the fullest stands for it.
            var source = named.Select(row => row.Source).OrderByDescending(source => (source.SpeaksFor is null ? 0 : 2) + (source.TimeZone is null ? 0 : 1)).First();
            yield return new SourceHolding(source, named.Sum(row => row.Documents), named.Sum(row => row.Versions), new Lazy<SourceCoverage>(() => coverageOf(source.Name)));
        }
    }

    /// <summary>What is covered of one source.</summary>
    public static SourceCoverage Of(SqlSession session, string source) => session.Unchanged($"coverage of {source}", () => Inferred(session, source));

    private static SourceCoverage Inferred(SqlSession session, string source)
    {
        var days = session.All(
            "SELECT v.id FROM version v JOIN source s ON s.id = v.source WHERE s.name = $1 AND v.standing = 0 AND v.id < $2",
            static row => DatedIds.DayOf(row.GetInt64(0))!.Value,
            source,
            DatedIds.Undated);
        return CoverageInference.Of(source, days, Notes(session, "WHERE source = $1", source));
    }

    /// <summary>All notes of the ledger, in the order in which they were made.</summary>
    public static IReadOnlyList<CoverageNote> Notes(SqlSession session) => Notes(session, "");

    private static IReadOnlyList<CoverageNote> Notes(SqlSession session, string condition, params string[] values) => session.All(
        $"SELECT first_day, last_day, basis, listed, failed, hole_reason, at, source FROM coverage {condition} ORDER BY id",
        static row => new CoverageNote(row.GetString(7), new DateInterval(DayAt(row.GetString(0)), DayAt(row.GetString(1))), (CoverageBasis)row.GetInt32(2), Instant.FromUnixTimeTicks(row.GetInt64(6)))
        {
            Listed = row.IsDBNull(3) ? null : row.GetInt32(3),
            Failed = row.GetInt32(4),
            HoleReason = row.GetStringOrNull(5),
        },
        values);

    /// <summary>Adds a note to the ledger.</summary>
    public static int Add(SqlSession session, CoverageNote note) => session.Run(
        "INSERT INTO coverage (source, first_day, last_day, basis, listed, failed, hole_reason, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        note.Source, LocalDatePattern.Iso.Format(note.Days.Start), LocalDatePattern.Iso.Format(note.Days.End), (int)note.Basis, note.Listed, note.Failed, note.HoleReason,
        note.At.ToUnixTimeTicks());

    private static LocalDate DayAt(string day) => LocalDatePattern.Iso.Parse(day).Value;
}
