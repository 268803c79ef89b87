using Lacuna.Archive.Connections;

namespace Lacuna.Archive.Adding;

/// <summary>A held version as far as it is asked whether a text is the same or a copy.</summary>
internal sealed record Candidate(HeldVersion Held, string? Url, string? Local, string? SourceName, string? SpeaksFor)
{
    /// <summary>What <see cref="Read"/> reads, of <c>version v</c> with <c>source s</c>.</summary>
    public const string Columns = "v.id, v.item, v.url, v.published_local, s.name, s.speaks_for";

    public static Candidate Read(SqlRow row) => new(new HeldVersion(row.GetInt64(0), row.GetInt64(1)), row.GetStringOrNull(2), row.GetStringOrNull(3), row.GetStringOrNull(4), row.GetStringOrNull(5));
}
