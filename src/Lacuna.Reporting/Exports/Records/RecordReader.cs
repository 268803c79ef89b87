using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Lacuna.Archive.Importing;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Reporting.Exports.Records;

/// <summary>Reads the documents of an export back, as entries for an archive.</summary>
public static class RecordReader
{
    /// <summary>An entry for each line that is not blank: the document as it was, or why the line cannot be taken.</summary>
    /// <param name="from">The export; left open.</param>
    /// <param name="name">Its name, for the origins of the entries: <c>record.jsonl#12</c>.</param>
    /// <param name="at">When it is read.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async IAsyncEnumerable<Entry> ReadAsync(Stream from, string name, Instant at, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var reader = new StreamReader(from, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        for (var number = 1; await reader.ReadLineAsync(cancellation).ConfigureAwait(false) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return EntryOf(line, new Entry(string.Create(CultureInfo.InvariantCulture, $"{name}#{number}"), at));
            }
        }
    }

    private static Entry EntryOf(string line, Entry entry)
    {
        try
        {
            var record = JsonSerializer.Deserialize(line, RecordForm.Line) ?? throw new FormatException("it is empty");
            var reading = ReadingOf(record);
            return entry with { Document = reading, Kept = new KeptIdentity(record.CopyOf, record.Added) };
        }
        catch (Exception fault) when (fault is JsonException or FormatException or InvalidOperationException)
        {
            return entry with { Refusal = $"the line is no document of an export: {WhyOf(fault)}" };
        }
    }

    /// <exception cref="FormatException">The line is of another form, or contradicts itself.</exception>
    private static AnnotatedDocument ReadingOf(RecordLine record)
    {
        if (record.Format != RecordLine.Form)
        {
            throw new FormatException($"its format is '{record.Format}' and not '{RecordLine.Form}'");
        }

        var document = new Document
        {
            Id = record.Document,
            SourceId = record.SourceId,
            Text = LoneSurrogates.PutBack(record.Text, record.Unpaired),
            Title = record.Title,
            Headline = record.Headline,
            Source = record.Source,
            Url = record.Url,
            Language = record.Language,
            Published = record.Published,
            Modified = record.Modified,
            IsPartial = record.IsPartial,
            Retrieval = record.Retrieval,
            Origin = record.Origin,
            Notes = record.Notes,
        };
        if (document.ContentHash != record.Version)
        {
            throw new FormatException("its text is not the one that its version names");
        }

        var reading = record.Reading?.On(document) ?? new AnnotatedDocument(document);
        return MarkCheck.FindFault(reading) is { } fault ? throw new FormatException(fault) : reading;
    }

    private static string WhyOf(Exception fault) =>
        fault is JsonException { Path: { Length: > 0 } path } ? $"see {path}" : fault is JsonException ? "it is no JSON" : fault.Message;
}
