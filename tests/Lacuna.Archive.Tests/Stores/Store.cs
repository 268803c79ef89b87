namespace Lacuna.Archive.Tests.Stores;

/// <summary>What an archive is kept in: all tests of this folder hold for each.</summary>
public enum Store
{
    Sqlite,
    Postgres,
}
