namespace Lacuna.Tests.Postgres;

/// <summary>Debian's PostgreSQL programs: those that are installed, or, where there are none and this is root on a Debian system, those that are installed now.</summary>
internal static class PostgresPrograms
{
    private const string Root = "/usr/lib/postgresql";

    /// <summary>The folder of <c>initdb</c> and <c>postgres</c>, newest version first; null where there is none and none can be installed.</summary>
    public static async Task<string?> FindAsync()
    {
        if (Newest() is null)
        {
            await DebianPackage.TryInstallAsync("postgresql");
        }

        return Newest();
    }

    private static string? Newest() => !Directory.Exists(Root)
        ? null
        : Directory.GetDirectories(Root)
            .Select(folder => (Version: int.TryParse(Path.GetFileName(folder), out var version) ? version : 0, Programs: Path.Combine(folder, "bin")))
            .Where(found => File.Exists(Path.Combine(found.Programs, "initdb")))
            .OrderByDescending(found => found.Version)
            .Select(found => found.Programs)
            .FirstOrDefault();
}
