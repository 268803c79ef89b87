namespace Lacuna.Archive.Tests;

public sealed class ArchiveAddressTests
{
    [Theory]
    [InlineData("record.lacuna", "record.lacuna", null, "record.lacuna")]
    [InlineData("/data/host=1.lacuna", "/data/host=1.lacuna", null, "/data/host=1.lacuna")]
    [InlineData("C:\\data\\record.lacuna", "C:\\data\\record.lacuna", null, "C:\\data\\record.lacuna")]
    [InlineData("postgresql://db/lacuna", null, "Host='db';Port='5432';Database='lacuna'", "postgresql://db/lacuna")]
    [InlineData("postgres://ann:s%3Bcret@db.example.org:6000/a%20b?search_path=x&ssl_mode=Require", null, "Host='db.example.org';Port='6000';Database='a b';Username='ann';Password='s;cret';search path='x';ssl mode='Require'", "postgresql://db.example.org:6000/a%20b")]
    [InlineData("Host=db;Database=lacuna;Password='s;x';Username=ann", null, "Host=db;Database=lacuna;Password='s;x';Username=ann", "Host=db;Database=lacuna;Password=…;Username=ann")]
    [InlineData("Database=lacuna; host = db", null, "Database=lacuna; host = db", "Database=lacuna; host = db")]
    public void A_place_is_a_file_or_a_database_and_no_password_is_told(string where, string? file, string? connectionString, string name)
    {
        var address = ArchiveAddress.Of(where);

        Assert.Equal((file, connectionString, name), (address.File, address.ConnectionString, address.Name));
    }

    [Theory]
    [InlineData("postgresql://")]
    [InlineData("postgresql://db")]
    [InlineData("postgresql:///lacuna")]
    public void An_address_that_names_no_database_is_refused_with_the_mend(string where) =>
        Assert.Contains("write postgresql://", Assert.Throws<ArchiveException>(() => ArchiveAddress.Of(where)).Message);

    [Fact]
    public void What_belongs_to_an_archive_stands_beside_the_file_or_in_the_users_own_folder()
    {
        Assert.Equal("a/record.lacuna.access.json", ArchiveAddress.Of("a/record.lacuna").Beside(".access.json"));
        Assert.Equal("db_6000_lacuna.access.json", Path.GetFileName(ArchiveAddress.Of("postgresql://ann:secret@db:6000/lacuna").Beside(".access.json")));
    }
}
