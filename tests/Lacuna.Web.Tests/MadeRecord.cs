using Lacuna.Archive;
using Lacuna.Archive.Importing;
using Lacuna.Archive.Sqlite;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using Lacuna.Reading;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Web.Tests;

/// <summary>Fills an archive with documents made for one test.</summary>
internal static class MadeRecord
{
    private static readonly Lazy<ReadingLine> Line = new(() => ReadingLine.CreateDefault());

    /// <summary>Fills the archive at a path.</summary>
    public static Func<string, Task> Of(AnnotatedDocument[] documents, CoverageNote[]? notes = null, Subject[]? subjects = null) => async path =>
    {
        await using var archive = await SqliteArchive.OpenAsync(path);
        await archive.AddAsync([.. documents.Select(document => new Entry(document.Document.Id, Instant.FromUtc(2022, 5, 1, 0, 0)) { Document = document })]);
        foreach (var note in notes ?? [])
        {
            await archive.NoteCoverageAsync(note);
        }

        foreach (var subject in subjects ?? [])
        {
            await archive.SaveSubjectAsync(subject);
        }
    };

    /// <summary>A document, read by rules when it is in English.</summary>
    public static AnnotatedDocument Read(string source, string? speaksFor, string day, string text, string language = "en")
    {
        var document = new Document
        {
            Id = $"https://example.org/{source}/{day}/{Document.HashOf(text)[..8]}",
            Text = text,
            Title = text.Split('\n')[0],
            Source = new Source(source, speaksFor),
            Published = new PublicationTime(day, LocalDatePattern.Iso.Parse(day).Value.AtMidnight()),
            Language = language,
        };
        return language == "en" ? Line.Value.Read(document) : new AnnotatedDocument(document);
    }

    /// <summary>Days of a source that are declared to be held, or with a reason to be a hole.</summary>
    public static CoverageNote Note(string source, string from, string to, string? hole = null, int order = 0) =>
        new(source, new DateInterval(LocalDatePattern.Iso.Parse(from).Value, LocalDatePattern.Iso.Parse(to).Value), Core.Coverages.CoverageBasis.Declared, Instant.FromUtc(2022, 5, 1, order, 0)) { HoleReason = hole };
}
