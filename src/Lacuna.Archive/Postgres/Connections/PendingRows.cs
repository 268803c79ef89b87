using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Lacuna.Archive.Storing;
using Npgsql;
using NpgsqlTypes;

namespace Lacuna.Archive.Postgres.Connections;

/// <summary>Rows that are kept back to be copied together: a row by itself costs the server as much as thirty in a copy.</summary>
internal sealed partial class PendingRows(PostgresSession session)
{
    /// <summary>Rows of a table that are written without being asked for: some 10 MB of sketches.</summary>
    private const int Most = 100_000;

    private static readonly ConcurrentDictionary<string, HashSet<string>> Mentioned = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<Table, NpgsqlDbType[]> Types = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<Table, List<object?[]>> _rows = new(ReferenceEqualityComparer.Instance);

    /// <summary>Keeps a row back.</summary>
    public void Add(Table table, ReadOnlySpan<object?> values)
    {
        if (!_rows.TryGetValue(table, out var rows))
        {
            _rows.Add(table, rows = []);
        }

        rows.Add(values.ToArray());
        if (rows.Count == Most)
        {
            Write(table, rows);
        }
    }

    /// <summary>Writes what a command may ask for: of a question the tables that it names, of a change all.</summary>
    public void WriteFor(string sql)
    {
        if (_rows.Count == 0)
        {
            return;
        }

        if (!sql.StartsWith("SELECT", StringComparison.Ordinal))
        {
            WriteAll();
            return;
        }

        var names = Mentioned.GetOrAdd(sql, static sql => [.. Names().Matches(sql).Select(static match => match.Value)]);
        foreach (var (table, rows) in _rows)
        {
            if (rows.Count > 0 && names.Contains(table.Name))
            {
                Write(table, rows);
            }
        }
    }

    /// <summary>Writes all.</summary>
    public void WriteAll()
    {
        foreach (var (table, rows) in _rows)
        {
            if (rows.Count > 0)
            {
                Write(table, rows);
            }
        }
    }

    /// <summary>Forgets what was not written.</summary>
    public void Forget() => _rows.Clear();

    private void Write(Table table, List<object?[]> rows)
    {
        var types = Types.GetOrAdd(table, static (table, session) => TypesOf(session, table), session);
        session.CopyBinary($"COPY {table.Name} ({string.Join(", ", table.Written.ToArray())}) FROM STDIN (FORMAT BINARY)", to =>
        {
            foreach (var row in rows)
            {
                to.StartRow();
                for (var i = 0; i < row.Length; i++)
                {
                    Write(to, row[i], types[i]);
                }
            }
        });
        rows.Clear();
    }

    private static void Write(NpgsqlBinaryImporter to, object? value, NpgsqlDbType type)
    {
        switch (value)
        {
            case null:
                to.WriteNull();
                break;
            case string text:
                to.Write(PostgresText.Kept(text), type);
                break;
            case byte[] bytes:
                to.Write(bytes, type);
                break;
            case double number:
                to.Write(number, type);
                break;
            default:
                var whole = Convert.ToInt64(value, CultureInfo.InvariantCulture);
                switch (type)
                {
                    case NpgsqlDbType.Smallint:
                        to.Write(checked((short)whole), type);
                        break;
                    case NpgsqlDbType.Integer:
                        to.Write(checked((int)whole), type);
                        break;
                    default:
                        to.Write(whole, NpgsqlDbType.Bigint);
                        break;
                }

                break;
        }
    }

    private static NpgsqlDbType[] TypesOf(PostgresSession session, Table table)
    {
        var types = session.AllOnce(
            "SELECT attname::text, atttypid::regtype::text FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped",
            static row => (Name: row.GetString(0), Type: row.GetString(1)),
            [table.Name]).ToDictionary(static column => column.Name, static column => column.Type, StringComparer.Ordinal);
        return [.. table.Written.ToArray().Select(column => types[column] switch
        {
            "smallint" => NpgsqlDbType.Smallint,
            "integer" => NpgsqlDbType.Integer,
            "bigint" => NpgsqlDbType.Bigint,
            "double precision" => NpgsqlDbType.Double,
            "bytea" => NpgsqlDbType.Bytea,
            _ => NpgsqlDbType.Text,
        })];
    }

    [GeneratedRegex("[a-z_]*[a-z]", RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
