using System.Data.Common;
using System.Globalization;

namespace Lacuna.Archive.Connections;

/// <summary>The row that a question stands at. Numbers are read in whatever width the store keeps them.</summary>
internal class SqlRow(DbDataReader reader)
{
    public bool IsDBNull(int column) => reader.IsDBNull(column);

    public long GetInt64(int column) => reader.GetInt64(column);

    public int GetInt32(int column) => checked((int)reader.GetInt64(column));

    public double GetDouble(int column) => reader.GetDouble(column);

    /// <summary>Truth is kept as 0 and 1.</summary>
    public bool GetBoolean(int column) => reader.GetInt64(column) != 0;

    /// <summary>A condition's answer, which stores type each in its own way.</summary>
    public bool GetTruth(int column) => Convert.ToBoolean(reader.GetValue(column), CultureInfo.InvariantCulture);

    public Guid GetGuid(int column) => reader.GetGuid(column);

    public byte[] GetBytes(int column) => (byte[])reader.GetValue(column);

    public virtual string GetString(int column) => reader.GetString(column);

    public string? GetStringOrNull(int column) => IsDBNull(column) ? null : GetString(column);

    /// <summary>What stands there: null, a whole number, a real one, a text or bytes.</summary>
    public object? GetAny(int column) => reader.GetValue(column) switch
    {
        DBNull => null,
        string => GetString(column),
        byte[] bytes => bytes,
        double number => number,
        var whole => Convert.ToInt64(whole, CultureInfo.InvariantCulture),
    };

    /// <summary>A number however the store types it, such as a sum.</summary>
    public long GetNumber(int column) => Convert.ToInt64(reader.GetValue(column), CultureInfo.InvariantCulture);
}
