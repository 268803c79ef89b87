using Lacuna.Archive.Sqlite;
using Lacuna.Importing;
using Lacuna.Intake;
using Lacuna.Reading;

namespace Lacuna.Web.Tests;

/// <summary>The samples as an archive, read by rules: made once for all tests, copied for each that needs one.</summary>
public static class SampleRecord
{
    private static readonly Lazy<Task<byte[]>> Bytes = new(MakeAsync);

    /// <summary>Writes a copy of it.</summary>
    public static async Task CopyToAsync(string path) => await File.WriteAllBytesAsync(path, await Bytes.Value);

    private static async Task<byte[]> MakeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("lacuna-web-");
        try
        {
            var path = Path.Combine(folder.FullName, "samples.lacuna");
            var line = ReadingLine.CreateDefault();
            await using (var archive = await SqliteArchive.OpenAsync(path))
            {
                await new ImportLine(archive, new IntakePile(new IntakeOptions()), document => EnglishOnly.Read(document, line.Read), "rules").RunAsync([Path.Combine(AppContext.BaseDirectory, "samples")], default);
            }

            return await File.ReadAllBytesAsync(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
