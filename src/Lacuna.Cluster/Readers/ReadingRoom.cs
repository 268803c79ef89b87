using Lacuna.Archive.Storing;
using Lacuna.Cluster.Silos;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Models.Reader;
using Lacuna.Reading;

namespace Lacuna.Cluster.Readers;

/// <summary>The readers of one silo: models, opened once, and room for so many batches and no more.</summary>
internal sealed class ReadingRoom : IDisposable
{
    /// <summary>Batches let in for each core: one that is read, one that is at hand when it is done, one more for those whose sender is far.</summary>
    private const int MostPerCore = 3;

    private readonly ReaderModel _model = new();
    private readonly Lazy<ReadingLine> _byModel;
    private readonly Lazy<ReadingLine> _byRules = new(ReadingLine.CreateDefault);
    private readonly Lock _lock = new();
    private readonly TaskCompletionSource _empty = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _inHand;
    private long _read;
    private bool _isClosing;

    public ReadingRoom() => _byModel = new(() => ReadingLine.CreateDefault(_model));

    /// <summary>How much there is to do.</summary>
    public DeskStanding Standing
    {
        get
        {
            lock (_lock)
            {
                return new DeskStanding(Environment.ProcessorCount, _inHand, Most, Interlocked.Read(ref _read));
            }
        }
    }

    private static int Most => Environment.ProcessorCount * MostPerCore;

    /// <summary>Opens the models on other threads.</summary>
    public void OpenInBackground() => _model.OpenInBackground();

    /// <summary>Lets a batch in.</summary>
    /// <returns>Why there is no room for it; null when it is let in and has to leave again.</returns>
    public string? Enter()
    {
        lock (_lock)
        {
            if (_isClosing)
            {
                ClusterMetrics.Refused();
                return "the silo is being stopped";
            }

            if (_inHand >= Most)
            {
                ClusterMetrics.Refused();
                return "the silo has as much in hand as it can take";
            }

            _inHand++;
            ClusterMetrics.Batches(1);
            return null;
        }
    }

    /// <summary>Says that a batch is done.</summary>
    public void Leave()
    {
        lock (_lock)
        {
            _inHand--;
            ClusterMetrics.Batches(-1);
            if (_isClosing && _inHand == 0)
            {
                _empty.TrySetResult();
            }
        }
    }

    /// <summary>Lets no more in, and waits until what is in hand is done.</summary>
    public Task CloseAsync()
    {
        lock (_lock)
        {
            _isClosing = true;
            if (_inHand == 0)
            {
                _empty.TrySetResult();
            }
        }

        return _empty.Task;
    }

    /// <summary>Reads one document.</summary>
    /// <param name="reader"><c>model</c> or <c>rules</c>.</param>
    /// <param name="document">The document.</param>
    public AnnotatedDocument Read(string reader, Document document)
    {
        var read = (reader == "rules" ? _byRules : _byModel).Value.Read(document);
        Interlocked.Increment(ref _read);
        return read;
    }

    /// <summary>Reads a batch.</summary>
    /// <returns>The marks of each document, packed.</returns>
    public byte[][] Read(ReadBatch batch) => [.. batch.Documents.Select(sent => PackedReading.Pack(Read(batch.Reader, DocumentForm.Received(sent))))];

    /// <inheritdoc/>
    public void Dispose() => _model.Dispose();
}
