using Lacuna.Archive;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Importing;
using Lacuna.Models;
using Lacuna.Models.Reader;
using Lacuna.Reading;
using Lacuna.Reading.Actors;

namespace Lacuna.Web.Records;

/// <summary>The archive that the site shows, with what reads and compares texts. Models are opened when they are first needed.</summary>
internal sealed class OpenRecord : IAsyncDisposable
{
    /// <summary>Meanings of sentences and words kept at hand: some 25 long comparisons, in 40 MB.</summary>
    private const int MeaningsKept = 20_000;

    private readonly SqlArchive _archive;
    private readonly TimeProvider _clock;
    private readonly ReaderModel? _model;
    private readonly Lazy<ReadingLine> _line;
    private readonly SentenceEncoder _encoder = new();
    private readonly Lazy<SentenceSimilarity> _similarity;

    private OpenRecord(SqlArchive archive, WebOptions options)
    {
        (_archive, _clock) = (archive, options.Clock);
        Stamp = new RecordStamp(archive.Stamp, options.Clock);
        _model = options.RulesOnly ? null : new ReaderModel();
        _line = new Lazy<ReadingLine>(() => _model is null ? ReadingLine.CreateDefault() : ReadingLine.CreateDefault(_model));
        _similarity = new Lazy<SentenceSimilarity>(() => new SentenceSimilarity(_encoder, MeaningsKept));
    }

    /// <summary>The archive.</summary>
    public IArchive Archive => _archive;

    /// <summary>How much room the archive takes, in bytes.</summary>
    public long Size => _archive.SizeInBytes();

    /// <summary>Changes whenever the archive does, from here or from another process.</summary>
    public RecordStamp Stamp { get; }

    /// <summary>The actors known beforehand.</summary>
    public ActorTable Actors { get; } = ActorTable.Default;

    /// <summary>Compares sentences by meaning.</summary>
    public SentenceSimilarity Similarity => _similarity.Value;

    /// <summary>Opens the archive; makes one where there is none, unless the site is only to be looked at.</summary>
    /// <exception cref="ArchiveException">The file is no archive or cannot be opened.</exception>
    public static async Task<OpenRecord> OpenAsync(WebOptions options, CancellationToken cancellation)
    {
        var opened = new ArchiveOptions { IsReadOnly = options.IsReadOnly, MustExist = options.IsReadOnly, IsAttended = true, Clock = options.Clock };
        return new OpenRecord(await ArchiveOpener.OpenAsync(options.Archive, opened, cancellation).ConfigureAwait(false), options);
    }

    /// <summary>Reads one document; one that is not in English is left unread, with a note.</summary>
    public AnnotatedDocument Read(Document document) => EnglishOnly.Read(document, _line.Value.Read);

    /// <summary>The time now.</summary>
    public NodaTime.Instant Now => NodaTime.Instant.FromDateTimeOffset(_clock.GetUtcNow());

    /// <summary>Opens the models while nobody waits.</summary>
    public void Warm()
    {
        _model?.OpenInBackground();
        _encoder.OpenInBackground();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _archive.DisposeAsync().ConfigureAwait(false);
        _encoder.Dispose();
        _model?.Dispose();
    }
}
