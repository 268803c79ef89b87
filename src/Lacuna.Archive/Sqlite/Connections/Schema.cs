using System.Globalization;
using Lacuna.Archive.Connections;

namespace Lacuna.Archive.Sqlite.Connections;

/// <summary>The tables of an archive, and the steps that bring older files to them.</summary>
internal static class Schema
{
    /// <summary>"Lacu", by which the file tells that it is an archive.</summary>
    private const long ApplicationId = 0x4C616375;

    /// <summary>The form that this program writes: the number of its last migration.</summary>
    public const int Newest = 3;

    /// <summary>Makes or updates the tables, whole or not at all.</summary>
    /// <exception cref="ArchiveException">The file is no archive or newer than the program.</exception>
    public static void Update(SqlSession session, string path)
    {
        var form = FormOf(session, path, mayBeNew: true);
        if (form < Newest)
        {
            session.Run("PRAGMA journal_mode = WAL");
            using var step = session.Begin();

            // Another process may have been quicker.
            form = FormOf(session, path, mayBeNew: true);
            for (var next = form + 1; next <= Newest; next++)
            {
                session.Run(Migration(next));
            }

            session.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
            session.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Newest}"));
            step.Commit();
        }
    }

    /// <summary>Refuses a file that cannot be asked as it is.</summary>
    /// <exception cref="ArchiveException">The file is no archive, older or newer than the program.</exception>
    public static void Check(SqlSession session, string path)
    {
        if (FormOf(session, path, mayBeNew: false) < Newest)
        {
            throw new ArchiveException($"{path} was made by an older Lacuna; open it once for writing, such as by an import, to update it");
        }
    }

    private static int FormOf(SqlSession session, string path, bool mayBeNew)
    {
        var isArchive = session.Number("PRAGMA application_id") == ApplicationId;
        var form = (int)(session.Number("PRAGMA user_version") ?? 0);
        if (!isArchive && !(mayBeNew && form == 0 && session.Number("SELECT count(*) FROM sqlite_schema") == 0))
        {
            throw new ArchiveException($"{path} is no archive; name a file that 'lacuna import' made");
        }

        return form <= Newest
            ? form
            : throw new ArchiveException(string.Create(CultureInfo.InvariantCulture, $"{path} was made by a newer Lacuna (form {form}; this one knows {Newest}); update Lacuna"));
    }

    private static string Migration(int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{number:0000}.sql");
        using var stream = typeof(Schema).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
