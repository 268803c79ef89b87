using System.Globalization;
using Lacuna.Archive.Connections;

namespace Lacuna.Archive.Postgres.Connections;

/// <summary>The tables of an archive on a server, and the steps that bring older ones to them.</summary>
/// <remarks>
/// A migration ends by writing its number into <c>archive_form</c>, and the oldest form whose programs may go on using the tables, so that machines can be
/// updated one after the other.
/// </remarks>
internal static class PostgresSchema
{
    private const string Prefix = "postgres-";

    /// <summary>The form that this program writes: the number of its last migration.</summary>
    public static int Newest { get; } = typeof(PostgresSchema).Assembly.GetManifestResourceNames().Count(static name => name.StartsWith(Prefix, StringComparison.Ordinal));

    /// <summary>Makes or updates the tables, whole or not at all.</summary>
    /// <param name="session">The connection.</param>
    /// <param name="mustExist">True to refuse a database without tables.</param>
    /// <param name="mayBeFilled">True for whoever fills the tables from another archive.</param>
    /// <exception cref="ArchiveException">The tables are newer than the program, or there are none where there must be.</exception>
    public static void Update(PostgresSession session, bool mustExist, bool mayBeFilled)
    {
        if (FormOf(session, mayBeFilled) is not { } form)
        {
            if (mustExist)
            {
                throw None(session);
            }

            form = 0;
        }

        if (form >= Newest)
        {
            return;
        }

        using var step = session.Begin();
        session.LockForChange();

        // Another process may have been quicker.
        form = FormOf(session, mayBeFilled) ?? 0;
        for (var next = form + 1; next <= Newest; next++)
        {
            session.RunScript(Migration(next));
        }

        step.Commit();
    }

    /// <summary>Refuses tables that cannot be asked as they are.</summary>
    /// <exception cref="ArchiveException">There are none, or they are older or newer than the program.</exception>
    public static void Check(PostgresSession session)
    {
        if ((FormOf(session, mayBeFilled: false) ?? throw None(session)) < Newest)
        {
            throw new ArchiveException($"{session.Name} was made by an older Lacuna; open it once for writing, such as by an import, to update it");
        }
    }

    private static ArchiveException None(PostgresSession session) => new($"there is no archive in {session.Name}; make one with 'lacuna import'");

    private static int? FormOf(PostgresSession session, bool mayBeFilled)
    {
        if (session.Number("SELECT count(*) FROM pg_class WHERE oid = to_regclass('archive_form')") == 0)
        {
            return null;
        }

        var (form, oldest, isWhole) = session.First("SELECT form, oldest, is_whole FROM archive_form", static row => (row.GetInt32(0), row.GetInt32(1), row.GetBoolean(2)));
        if (!isWhole && !mayBeFilled)
        {
            throw new ArchiveException($"{session.Name} is being filled by 'lacuna archive copy'; wait until it is done, or copy into it again");
        }

        return oldest <= Newest
            ? form
            : throw new ArchiveException(string.Create(CultureInfo.InvariantCulture, $"{session.Name} was made by a newer Lacuna (form {form}; this one knows {Newest}); update Lacuna"));
    }

    private static string Migration(int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number:0000}.sql");
        using var stream = typeof(PostgresSchema).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
