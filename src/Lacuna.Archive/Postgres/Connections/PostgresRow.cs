using System.Data.Common;
using Lacuna.Archive.Connections;

namespace Lacuna.Archive.Postgres.Connections;

/// <summary>A row of the server's.</summary>
internal sealed class PostgresRow(DbDataReader reader) : SqlRow(reader)
{
    public override string GetString(int column) => PostgresText.Given(base.GetString(column));
}
