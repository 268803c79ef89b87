using System.Collections.Immutable;
using Lacuna.Cli.Verbs;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Intake;
using Lacuna.Intake.Columns;
using Lacuna.Models.Reader;
using Lacuna.Reading;
using Lacuna.Reporting;
using Spectre.Console;

namespace Lacuna.Cli.Reading;

/// <summary>Takes documents in and reads them, on all cores, with a progress bar where a person watches.</summary>
internal sealed class PileReader : IDisposable
{
    private readonly Surroundings _surroundings;
    private readonly VerbSettings _settings;
    private readonly ReaderModel? _model;
    private readonly Lazy<ReadingLine> _line;

    /// <summary>Reads as <paramref name="settings"/> ask. The model is opened in the background, while input is taken in.</summary>
    /// <exception cref="UserException">The settings name no reader that there is.</exception>
    public PileReader(Surroundings surroundings, VerbSettings settings)
    {
        (_surroundings, _settings) = (surroundings, settings);
        _model = ReaderChoice.Open(settings.Reader);
        _model?.OpenInBackground();
        _line = new(() => _model is null ? ReadingLine.CreateDefault() : ReadingLine.CreateDefault(_model));
    }

    /// <summary>Reads by <paramref name="line"/>, whatever the settings ask, and opens no model.</summary>
    public PileReader(Surroundings surroundings, VerbSettings settings, ReadingLine line)
    {
        (_surroundings, _settings) = (surroundings, settings);
        _line = new(line);
    }

    /// <summary>The line that documents are read by.</summary>
    public ReadingLine Line => _line.Value;

    /// <summary>The one document in a file.</summary>
    /// <exception cref="IntakeException">The file cannot be read as one document.</exception>
    public async Task<AnnotatedDocument> ReadOneAsync(string path, string? source, CancellationToken cancellation)
    {
        var document = await ReaderFor(source: null).ReadOneAsync(path, cancellation);
        if (source is not null)
        {
            document = document with { Source = new Source(source, document.Source?.SpeaksFor, document.Source?.TimeZone) };
        }

        return await Task.Run(() => _line.Value.Read(document), cancellation);
    }

    /// <summary>Every document in files and folders.</summary>
    /// <exception cref="IntakeException">A path is missing, a named file cannot be read, or a folder holds no document.</exception>
    public async Task<Pile> ReadAllAsync(IReadOnlyList<string> paths, Source? source, CancellationToken cancellation)
    {
        if (!_surroundings.ErrorIsTerminal)
        {
            return await ReadAllAsync(paths, ReaderFor(source), static (_, _) => { }, cancellation);
        }

        return await _surroundings.CreateErrorConsole().Progress().AutoClear(true).StartAsync(progress =>
        {
            var bar = progress.AddTask("reading");
            bar.IsIndeterminate = true;
            return ReadAllAsync(paths, ReaderFor(source), (read, taken) => (bar.IsIndeterminate, bar.MaxValue, bar.Value) = (false, taken, read), cancellation);
        });
    }

    /// <inheritdoc/>
    public void Dispose() => _model?.Dispose();

    private async Task<Pile> ReadAllAsync(IReadOnlyList<string> paths, DocumentReader reader, Action<int, int> tell, CancellationToken cancellation)
    {
        var readings = new List<Task<AnnotatedDocument>>();
        var refused = ImmutableArray.CreateBuilder<RefusedInput>();
        var read = 0;
        await foreach (var result in reader.ReadAsync(paths, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (result.Document is not { } document)
            {
                refused.Add(new RefusedInput(result.Origin, result.Refusal ?? ""));
                continue;
            }

            readings.Add(Task.Run(
                () =>
                {
                    var annotated = _line.Value.Read(document);
                    Interlocked.Increment(ref read);
                    return annotated;
                },
                cancellation));
            tell(Volatile.Read(ref read), readings.Count);
        }

        var all = Task.WhenAll(readings);
        while (await Task.WhenAny(all, Task.Delay(100, cancellation)) != all)
        {
            cancellation.ThrowIfCancellationRequested();
            tell(Volatile.Read(ref read), readings.Count);
        }

        return new Pile([.. await all], refused.ToImmutable());
    }

    private DocumentReader ReaderFor(Source? source)
    {
        try
        {
            var map = _settings.Map is null ? null : ColumnMap.Find(_settings.Map);
            return new DocumentReader(new IntakeOptions { Published = _settings.Published, TimeZone = _settings.Zone, Source = source, Map = map });
        }
        catch (IntakeException fault)
        {
            throw new UserException(ExitCode.BadUse, fault.Message);
        }
    }
}
