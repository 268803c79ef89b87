using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Lacuna.Archive.Importing;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using NodaTime;

namespace Lacuna.Reporting.Exports.Records;

/// <summary>Reads exports back: documents, notes of the ledger, subjects, corrections and refusals, each line by the form that it names.</summary>
public static class RecordReader
{
    /// <summary>What each line that is not blank brings back, or why the line cannot be taken.</summary>
    /// <param name="from">The export; left open.</param>
    /// <param name="name">Its name, for the origins of lines that cannot be taken: <c>record.jsonl#12</c>.</param>
    /// <param name="at">When it is read.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async IAsyncEnumerable<RestoredLine> ReadAsync(Stream from, string name, Instant at, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var reader = new StreamReader(from, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        for (var number = 1; await reader.ReadLineAsync(cancellation).ConfigureAwait(false) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return LineOf(Encoding.UTF8.GetBytes(line), new Entry(string.Create(CultureInfo.InvariantCulture, $"{name}#{number}"), at));
            }
        }
    }

    private static RestoredLine LineOf(byte[] line, Entry entry)
    {
        try
        {
            switch (RecordForm.NameOf(line))
            {
                case LedgerLine.Form:
                    return new RestoredLine { Note = Read(line, RecordForm.Ledger).ToNote() };
                case SubjectLine.Form:
                    return new RestoredLine { Subject = Read(line, RecordForm.Subject).ToSubject() };
                case CorrectionLine.Form:
                    return new RestoredLine { Correction = Read(line, RecordForm.Correction).ToCorrection() };
                case RefusalLine.Form:
                    return new RestoredLine { Entry = Read(line, RecordForm.Refusal).ToEntry() };
                default:
                    var record = Read(line, RecordForm.Document);
                    return new RestoredLine { Entry = entry with { Document = ReadingOf(record), Kept = new KeptIdentity(record.CopyOf, record.Added) } };
            }
        }
        catch (Exception fault) when (fault is JsonException or FormatException or InvalidOperationException)
        {
            return new RestoredLine { Entry = entry with { Refusal = $"the line is no part of an export: {WhyOf(fault)}" }, IsBroken = true };
        }
    }

    private static T Read<T>(byte[] line, JsonTypeInfo<T> form) => JsonSerializer.Deserialize(line, form) ?? throw new FormatException("it is empty");

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
            Text = UnpairedSurrogates.PutBack(record.Text, record.Unpaired),
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
