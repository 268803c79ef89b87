using Lacuna.Archive.Importing;
using Lacuna.Archive.Sqlite;
using Lacuna.Core.Documents;
using Lacuna.Importing;
using Lacuna.Reading;
using NodaTime;

namespace Lacuna.Web.Tests;

/// <summary>Documents of a test's own in an archive.</summary>
internal static class OwnDocuments
{
    private static readonly Lazy<ReadingLine> Line = new(ReadingLine.CreateDefault);

    /// <summary>Adds them, read by rules, one after the other.</summary>
    public static async Task AddAsync(string path, params Document[] documents)
    {
        await using var archive = await SqliteArchive.OpenAsync(path);
        foreach (var document in documents)
        {
            await archive.AddAsync([new Entry("test", Instant.FromUtc(2022, 4, 10, 0, 0)) { Document = EnglishOnly.Read(document, Line.Value.Read) }]);
        }
    }

    /// <summary>One of a ministry on 4 April 2022.</summary>
    public static Document Of(string id, string text, string title = "A title", string language = "en") => new()
    {
        Id = id,
        Url = id,
        Text = text,
        Title = title,
        Language = language,
        Source = new Source("Ministry", "state:UKR", "Europe/Kyiv"),
        Published = new PublicationTime("4 April 2022", new LocalDateTime(2022, 4, 4, 0, 0)),
    };
}
