using System.Text.RegularExpressions;

namespace Lacuna.Archive;

/// <summary>Where an archive is kept: in a file, or on a PostgreSQL server.</summary>
public sealed partial record ArchiveAddress
{
    private ArchiveAddress(string? file, string? connectionString, string name) => (File, ConnectionString, Name) = (file, connectionString, name);

    /// <summary>The file's path; null for a server.</summary>
    public string? File { get; }

    /// <summary>A connection string as Npgsql takes it; null for a file.</summary>
    public string? ConnectionString { get; }

    /// <summary>What it is called in reports: the path, or the server's address without a password.</summary>
    public string Name { get; }

    /// <summary>Reads what a person wrote: <c>postgresql://user@host:port/database?search_path=schema</c>, a connection string that names a <c>Host</c>, else a path.</summary>
    /// <remarks>Words after the question mark are settings of Npgsql, with _ for a space. A password is better kept in PGPASSWORD or ~/.pgpass than written here.</remarks>
    /// <exception cref="ArchiveException">It begins as a server's address and is none.</exception>
    public static ArchiveAddress Of(string where)
    {
        ArgumentException.ThrowIfNullOrEmpty(where);
        if (where.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || where.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase))
        {
            return Uri.TryCreate(where, UriKind.Absolute, out var address) && address.Host.Length > 0 && address.AbsolutePath.Length > 1
                ? OfServer(address)
                : throw new ArchiveException("that is no address of a database; write postgresql://user@host:5432/database");
        }

        return Hosted().IsMatch(where) ? new ArchiveAddress(null, where, Password().Replace(where, "$1…")) : new ArchiveAddress(where, null, where);
    }

    /// <summary>The path of a file that belongs to the archive and stands beside it; for a server, in the user's own data folder, which is made.</summary>
    /// <param name="ending">How its name ends.</param>
    public string Beside(string ending)
    {
        if (File is not null)
        {
            return File + ending;
        }

        var name = string.Concat(Name[(Name.IndexOf("://", StringComparison.Ordinal) is var at and >= 0 ? at + 3 : 0)..].Select(static character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' ? character : '_'));
        var folder = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "lacuna");
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, name + ending);
    }

    private static ArchiveAddress OfServer(Uri address)
    {
        var user = address.UserInfo.Split(':', 2);
        var parts = new List<(string Key, string Value)>
        {
            ("Host", address.Host),
            ("Port", (address.Port > 0 ? address.Port : 5432).ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("Database", Uri.UnescapeDataString(address.AbsolutePath[1..])),
        };
        if (user[0].Length > 0)
        {
            parts.Add(("Username", Uri.UnescapeDataString(user[0])));
        }

        if (user.Length > 1)
        {
            parts.Add(("Password", Uri.UnescapeDataString(user[1])));
        }

        foreach (var pair in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, value) = pair.Split('=', 2) is [var one, var other] ? (one, other) : (pair, "true");
            parts.Add((Uri.UnescapeDataString(key).Replace('_', ' '), Uri.UnescapeDataString(value)));
        }

        var text = string.Join(';', parts.Select(static part => $"{part.Key}='{part.Value.Replace("'", "''", StringComparison.Ordinal)}'"));
        return new ArchiveAddress(null, text, $"postgresql://{address.Authority[(address.Authority.LastIndexOf('@') + 1)..]}{address.AbsolutePath}");
    }

    [GeneratedRegex(@"(^|;)\s*(host|server)\s*=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hosted();

    [GeneratedRegex(@"((?:^|;)\s*(?:password|pwd|psw)\s*=)\s*('[^']*'|""[^""]*""|[^;]*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Password();
}
