using System.Diagnostics;
using System.Diagnostics.Metrics;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;

namespace Lacuna.Reading;

/// <summary>What reading measures of itself. Costs nothing to speak of while nobody listens.</summary>
internal static class ReadingMetrics
{
    /// <summary>Name of the meter and of the source of traces.</summary>
    public const string Name = "Lacuna.Reading";

    private static readonly Meter Meter = new(Name);

    private static readonly ActivitySource Traces = new(Name);

    private static readonly Histogram<double> Documents = Meter.CreateHistogram<double>("lacuna.reading.duration", "s", "Time to read a document.");

    private static readonly Counter<long> Words = Meter.CreateCounter<long>("lacuna.reading.words", "{word}", "Words of documents that were read.");

    /// <summary>Measures the reading of a document: by the model where its marks are there, else by rules.</summary>
    public static AnnotatedDocument Reading(Document document, Func<Document, AnnotatedDocument> read)
    {
        if (!Documents.Enabled && !Words.Enabled && !Traces.HasListeners())
        {
            return read(document);
        }

        using var span = Traces.StartActivity("reading.document");
        var began = Stopwatch.GetTimestamp();
        var annotated = read(document);
        var reader = new KeyValuePair<string, object?>("lacuna.reader", annotated.Trained is null ? "rules" : "model");
        var words = annotated.Tokens.Count(static token => token.Kind == TokenKind.Word);
        Documents.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, reader);
        Words.Add(words, reader);
        span?.SetTag("lacuna.document.id", document.Id).SetTag("lacuna.reading.words", words).SetTag(reader.Key, reader.Value);
        return annotated;
    }
}
