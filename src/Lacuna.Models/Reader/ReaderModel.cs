using Lacuna.Models.Pieces;

namespace Lacuna.Models.Reader;

/// <summary>Reads who said what, names and hearers with one small network (see <c>models/README.md</c>).</summary>
/// <remarks>
/// The network and vocabulary are opened on first use, or by <see cref="OpenInBackground"/>. Safe to call from several threads.
/// Every window is run by itself: the network quantises activations over its whole input, so neighbours in a batch
/// would change each other's scores, and on processors a batch is no faster than its windows side by side.
/// </remarks>
public sealed class ReaderModel : IDisposable
{
    /// <summary>Spans of at least this probability are the likeliest to have exactly these bounds; for less likely ones all that is sure is that something is there.</summary>
    public const double LeastExact = 0.48;

    /// <summary>Two parts of a paragraph longer than a window share one piece in so many at most.</summary>
    /// <remarks>
    /// Swept over none, 1/8, 1/4 and 2/5 on the development part of PolNeAR with windows of 96 pieces, so that many paragraphs are parted:
    /// exact F1 of contents 66.4, 66.8, 67.1, 67.2, for 1.00, 1.02, 1.04 and 1.07 times the words to read.
    /// </remarks>
    private const int OverlapPart = 4;

    /// <summary>A paragraph is looked at a second time, alone, when a span of this task is likelier than this and less likely than one less this.</summary>
    /// <remarks>
    /// Whole statements (F1) on PolNeAR's development part with one look in company 72.7, with the mean of both everywhere 72.9, so 72.9;
    /// exact F1 of source, cue and content on CofeNet's development file 81.9, 75.3, 69.2 with one look and 82.0, 75.6, 69.4 so or everywhere.
    /// With windows in company of twice the length more would be gained (73.3), but links between mentions
    /// of one person, fitted on shorter ones, lose: pronouns' precision 93.5 for 96.9. A sweep with those windows over 0, 0.1, 0.2 and 0.3, on the network
    /// before this one and before statements are ranked, gave 70.5, 70.5, 70.6, 70.5 for 100, 74, 62 and 50 words of a hundred read again.
    /// </remarks>
    private const double Unsure = 0.2;

    private const string LookedAtTwice = "attribution";

    private readonly ReaderModelOptions _options;
    private readonly Lazy<ReaderSession> _network;
    private readonly Lazy<WordPieces> _pieces;
    private readonly CancellationTokenSource _closing = new();
    private Task _opening = Task.CompletedTask;
    private int _readings;
    private int _isClosed;

    /// <summary>A reader over the files in the options' folder; nothing is read yet.</summary>
    public ReaderModel(ReaderModelOptions? options = null)
    {
        _options = options ?? new ReaderModelOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.Threads, 1, nameof(options));
        _network = new(() => ReaderSession.Open(NetworkPath));
        _pieces = new(() => WordPieces.Open(VocabularyPath));
    }

    /// <summary>True when both model files are in place.</summary>
    public bool IsAvailable => File.Exists(NetworkPath) && File.Exists(VocabularyPath);

    private string NetworkPath => _options.Network ?? Path.Combine(_options.Folder, "reader.onnx");

    private string VocabularyPath => Path.Combine(_options.Folder, "sentence-encoder.vocab.txt");

    /// <summary>Starts opening the model on other threads, so that it is ready by the time that texts have been taken in. Errors show on first use.</summary>
    public void OpenInBackground()
    {
        if (IsAvailable)
        {
            _opening = Task.Run(() => _network.Value);
            _ = Task.Run(() => _pieces.Value);
        }
    }

    /// <summary>Reads one document.</summary>
    /// <param name="paragraphs">The words of its paragraphs, as <see cref="ReaderWords"/> prepares them.</param>
    /// <param name="cancellation">Stops between windows.</param>
    /// <exception cref="ModelMissingException">A model file is missing or damaged.</exception>
    /// <exception cref="ObjectDisposedException">The model was closed.</exception>
    public ReadText Read(IReadOnlyList<ReaderWord[]> paragraphs, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        Interlocked.Increment(ref _readings);
        try
        {
            ObjectDisposedException.ThrowIf(Volatile.Read(ref _isClosed) != 0, this);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _closing.Token);
            return ReadWindows(paragraphs, stop.Token);
        }
        finally
        {
            Interlocked.Decrement(ref _readings);
        }
    }

    /// <summary>Ends readings that other threads are still at, which then throw <see cref="OperationCanceledException"/>, and closes the network once nothing uses it.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isClosed, 1) != 0)
        {
            return;
        }

        _closing.Cancel();
        SpinWait.SpinUntil(() => Volatile.Read(ref _readings) == 0);

        // The runtime under the network does not bear the end of the process while it is being opened.
        ((IAsyncResult)_opening).AsyncWaitHandle.WaitOne();
        if (_network.IsValueCreated)
        {
            _network.Value.Dispose();
        }

        _closing.Dispose();
    }

    private ReadText ReadWindows(IReadOnlyList<ReaderWord[]> paragraphs, CancellationToken cancellation)
    {
        var (network, text) = (_network.Value, new ReaderText(_pieces.Value, paragraphs));
        var read = new ReaderScores(network, text);
        var (limit, overlap) = (network.WindowPieces, network.WindowPieces / OverlapPart);
        var windows = text.Windows(limit, overlap);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = _options.Threads, CancellationToken = cancellation };
        Parallel.For(0, windows.Count, parallel, i => read.Read(windows[i], isAgain: false));
        var again = text.WindowsAlone(read.AreUnsure(LookedAtTwice, Unsure), limit, overlap);
        again.RemoveAll(windows.Contains);
        Parallel.For(0, again.Count, parallel, i => read.Read(again[i], isAgain: true));
        return new ReadText(read.Decode(), network.Links, read.Vectors);
    }
}
