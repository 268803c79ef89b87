using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Tests.Silences;
using Lacuna.Intake;
using Lacuna.Reading;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Findings.Tests.Drafts;

/// <summary>Reads drafts and the records that they are held against.</summary>
internal static class DraftDesk
{
    private static readonly Lazy<ReadingLine> Line = new(() => ReadingLine.CreateDefault());

    /// <summary>A draft of a newspaper: <c>Read("2022-04-04", "…")</c>; no day for an undated one.</summary>
    public static AnnotatedDocument Read(string? published, string text, string? zone = null) => Line.Value.Read(new Document
    {
        Id = "draft",
        Text = text,
        Source = new Source("The Paper", null, zone),
        Published = published is null ? null : new PublicationTime(published, LocalDatePattern.Iso.Parse(published).Value.AtMidnight()),
        Language = "en",
    });

    /// <summary>The draft <c>draft.txt</c> of a case.</summary>
    public static async Task<AnnotatedDocument> ReadCaseAsync(string name) =>
        Line.Value.Read(await new DocumentReader().ReadOneAsync(Path.Combine(Cases.Path("drafts"), name, "draft.txt"), TestContext.Current.CancellationToken));

    /// <summary>The documents under <paramref name="folders"/> as an archive.</summary>
    public static async Task<MemoryArchive> ArchiveAsync(params string[] folders)
    {
        var documents = new List<AnnotatedDocument>();
        await foreach (var result in new DocumentReader().ReadAsync(folders, TestContext.Current.CancellationToken))
        {
            documents.Add(Line.Value.Read(result.Document!));
        }

        return new MemoryArchive(documents);
    }

    /// <summary>The shipped sample record: the two readouts of 4 April 2022 and the documents of the days around.</summary>
    public static Task<MemoryArchive> SamplesAsync() => ArchiveAsync(Path.Combine(Cases.Repository, "samples", "2022-04-04-wang-kuleba"));

    /// <summary>The founding article as it came out.</summary>
    public static AnnotatedDocument Founding() => Line.Value.Read(new Document
    {
        Id = "founding",
        Text = File.ReadAllText(SharedFolder.Require("cases/founding/article.txt")),
        Source = new Source("Newsweek", null, "America/New_York"),
        Published = new PublicationTime("2022-04-04", new LocalDateTime(2022, 4, 4, 0, 0)),
        Language = "en",
    });
}
