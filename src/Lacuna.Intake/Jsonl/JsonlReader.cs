using System.Globalization;
using System.Text.Json;
using Lacuna.Intake.Columns;
using Lacuna.Intake.Files;

namespace Lacuna.Intake.Jsonl;

/// <summary>Reads files of one JSON object a line.</summary>
internal static class JsonlReader
{
    /// <summary>One result a line, in order. Lines that cannot be read are refused, not thrown.</summary>
    /// <exception cref="IntakeException">No map fits the first record.</exception>
    public static IEnumerable<IntakeResult> Read(TextReader text, string origin, IntakeOptions options)
    {
        var lines = new LineReader(text, options.MaximumRecordLength);
        RecordReader? reader = null;
        while (lines.TryRead(out var line))
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{origin}#{lines.Number}");
            if (line is null)
            {
                yield return IntakeResult.Refused(place, string.Create(CultureInfo.InvariantCulture, $"the record is longer than {options.MaximumRecordLength} characters"), RefusalReason.TooLarge);
                continue;
            }

            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            using var json = Parse(line);
            if (json is null)
            {
                yield return IntakeResult.Refused(place, "the line is not a JSON object", RefusalReason.Damaged);
            }
            else
            {
                var record = new JsonRecord(json.RootElement);
                reader ??= new RecordReader(options.Map ?? ColumnMaps.Choose(record.Keys, record) ?? throw MapNeeded(origin, record.Keys), options);
                yield return reader.Read(record, place);
            }
        }
    }

    private static JsonDocument? Parse(string line)
    {
        try
        {
            var json = JsonDocument.Parse(LoneSurrogates.Replace(line));
            return json.RootElement.ValueKind == JsonValueKind.Object ? json : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IntakeException MapNeeded(string origin, IReadOnlyList<string> keys) =>
        new($"{origin}: no key is obviously the text (keys: {string.Join(", ", keys.Take(12))}); name the columns with --map FILE");
}
