using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Importing;
using Lacuna.Archive.Sqlite;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Quotes;
using Lacuna.Intake;
using Lacuna.Models;
using Lacuna.Reading;
using Lacuna.Reading.Actors;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Findings.Tests.Quotes;

/// <summary>An archive of a few documents, gone with the test, against which drafts are checked.</summary>
internal sealed class QuoteDesk : IAsyncDisposable
{
    private static readonly Lazy<ReadingLine> Line = new(() => ReadingLine.CreateDefault());
    private static readonly SentenceSimilarity Similarity = new(new SentenceEncoder());

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lacuna-quotes-");
    private readonly List<Entry> _entries = [];
    private SqliteArchive? _archive;

    /// <summary>Adds a document of a source: <c>Add("Xinhua", "state:CHN", "2022-04-04", "…")</c>.</summary>
    public QuoteDesk Add(string source, string? speaksFor, string published, string text, string language = "en")
    {
        var document = new Document
        {
            Id = $"{source} {published} {_entries.Count}",
            Text = text,
            Source = new Source(source, speaksFor),
            Published = new PublicationTime(published, LocalDatePattern.Iso.Parse(published).Value.AtMidnight()),
            Language = language,
        };
        return Add(language == "en" ? Line.Value.Read(document) : new AnnotatedDocument(document));
    }

    /// <summary>Adds all documents of a folder.</summary>
    public async Task<QuoteDesk> AddFolderAsync(string path)
    {
        await foreach (var result in new DocumentReader().ReadAsync([path], TestContext.Current.CancellationToken))
        {
            Add(Line.Value.Read(result.Document!));
        }

        return this;
    }

    /// <summary>Checks a draft.</summary>
    public async Task<ImmutableArray<QuoteCheck>> CheckAsync(string draft, string? published = null)
    {
        var document = new Document
        {
            Id = "draft",
            Text = draft,
            Published = published is null ? null : new PublicationTime(published, LocalDatePattern.Iso.Parse(published).Value.AtMidnight()),
        };
        return await CheckAsync(Line.Value.Read(document));
    }

    /// <summary>Checks a draft that was read.</summary>
    public async Task<ImmutableArray<QuoteCheck>> CheckAsync(AnnotatedDocument draft)
    {
        var archive = await OpenAsync();
        return await new QuoteChecker(archive, ActorTable.Default, Similarity).CheckAsync(draft, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_archive is not null)
        {
            await _archive.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    private QuoteDesk Add(AnnotatedDocument document)
    {
        _entries.Add(new Entry(document.Document.Id, NodaConstants.UnixEpoch) { Document = document });
        return this;
    }

    private async Task<IArchive> OpenAsync()
    {
        if (_archive is null)
        {
            _archive = await SqliteArchive.OpenAsync(Path.Combine(_folder.FullName, "record.lacuna"));
            await _archive.AddAsync(_entries, cancellation: TestContext.Current.CancellationToken);
        }

        return _archive;
    }
}
