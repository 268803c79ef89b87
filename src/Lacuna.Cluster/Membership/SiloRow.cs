using System.Globalization;
using Npgsql;
using Orleans;
using Orleans.Runtime;

namespace Lacuna.Cluster.Membership;

/// <summary>A silo as it stands in the table.</summary>
internal static class SiloRow
{
    /// <summary>The columns in the order in which <see cref="Read"/> takes them.</summary>
    public const string Columns = "silo, name, host, role, status, gateway, update_zone, fault_zone, started, alive, suspicions, etag";

    /// <summary>The silo and its etag.</summary>
    /// <param name="row">A row that begins with <see cref="Columns"/> at <paramref name="first"/>.</param>
    /// <param name="first">The first of them.</param>
    public static Tuple<MembershipEntry, string> Read(NpgsqlDataReader row, int first) => Tuple.Create(
        new MembershipEntry
        {
            SiloAddress = SiloAddress.FromParsableString(row.GetString(first)),
            SiloName = row.GetString(first + 1),
            HostName = row.GetString(first + 2),
            RoleName = row.GetString(first + 3),
            Status = (SiloStatus)row.GetInt16(first + 4),
            ProxyPort = row.GetInt32(first + 5),
            UpdateZone = row.GetInt32(first + 6),
            FaultZone = row.GetInt32(first + 7),
            StartTime = row.GetDateTime(first + 8),
            IAmAliveTime = row.GetDateTime(first + 9),
            SuspectTimes = [.. Suspicions(row.GetString(first + 10))],
        },
        row.GetInt64(first + 11).ToString(CultureInfo.InvariantCulture));

    /// <summary>The values of the columns, without the etag.</summary>
    public static (string Name, object? Value)[] Values(MembershipEntry entry) =>
    [
        ("silo", entry.SiloAddress.ToParsableString()),
        ("name", entry.SiloName ?? ""),
        ("host", entry.HostName ?? ""),
        ("role", entry.RoleName ?? ""),
        ("status", (short)entry.Status),
        ("gateway", entry.ProxyPort),
        ("update_zone", entry.UpdateZone),
        ("fault_zone", entry.FaultZone),
        ("started", Utc(entry.StartTime)),
        ("alive", Utc(entry.IAmAliveTime)),
        ("suspicions", string.Join(' ', (entry.SuspectTimes ?? []).Select(suspicion => $"{suspicion.Item1.ToParsableString()}|{Utc(suspicion.Item2).ToString("O", CultureInfo.InvariantCulture)}"))),
    ];

    /// <summary>Orleans counts in UTC, not always saying so.</summary>
    public static DateTime Utc(DateTime time) => DateTime.SpecifyKind(time, DateTimeKind.Utc);

    private static IEnumerable<Tuple<SiloAddress, DateTime>> Suspicions(string written) => written
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(one => one.Split('|'))
        .Select(one => Tuple.Create(SiloAddress.FromParsableString(one[0]), DateTime.Parse(one[1], CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)));
}
