using System.Text.Json;
using Lacuna.Archive;
using Lacuna.Archive.Importing;
using Lacuna.Importing;
using NodaTime.Text;

namespace Lacuna.Cli.Importing;

/// <summary>An import's summary as JSON.</summary>
internal static class ImportJson
{
    public static void Write(Stream to, string archive, ImportSummary summary, IEnumerable<SourceHolding> sources)
    {
        using var json = new Utf8JsonWriter(to, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("archive", archive);
        json.WriteNumber("imported", summary[OutcomeKind.Imported]);
        json.WriteNumber("sameAs", summary[OutcomeKind.SameAs]);
        json.WriteNumber("newVersions", summary[OutcomeKind.NewVersion]);
        json.WriteNumber("copies", summary[OutcomeKind.CopyOf]);
        json.WriteNumber("refused", summary[OutcomeKind.Refused]);
        json.WriteNumber("unchangedFiles", summary.UnchangedFiles);
        json.WriteStartObject("broughtBack");
        json.WriteNumber("subjects", summary.Subjects);
        json.WriteNumber("notes", summary.Notes);
        json.WriteNumber("corrections", summary.Corrections);
        json.WriteNumber("refusals", summary.Refusals);
        json.WriteEndObject();
        json.WriteNumber("withoutSource", summary.WithoutSource);
        WriteOutcomes(json, "refusals", summary.Refused);
        WriteOutcomes(json, "links", summary.Linked);
        json.WriteStartObject("unreadLanguages");
        foreach (var (language, count) in summary.UnreadLanguages)
        {
            json.WriteNumber(language, count);
        }

        json.WriteEndObject();
        json.WriteStartArray("sources");
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteString("name", source.Source.Name);
            json.WriteString("speaksFor", source.Source.SpeaksFor);
            json.WriteNumber("documents", source.Documents);
            json.WriteNumber("versions", source.Versions);
            if (!source.Coverage.Spans.IsEmpty)
            {
                json.WriteString("first", LocalDatePattern.Iso.Format(source.Coverage.Spans[0].Days.Start));
                json.WriteString("last", LocalDatePattern.Iso.Format(source.Coverage.Spans[^1].Days.End));
            }

            json.WriteNumber("holes", source.Coverage.Holes.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteOutcomes(Utf8JsonWriter json, string name, IEnumerable<Outcome> outcomes)
    {
        json.WriteStartArray(name);
        foreach (var outcome in outcomes)
        {
            json.WriteStartObject();
            json.WriteString("origin", outcome.Origin);
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(outcome.Kind.ToString()));
            if (outcome.Version is { } version)
            {
                json.WriteString("id", version.DocumentId);
            }

            if (outcome.Other is { } other)
            {
                json.WriteString("other", other.DocumentId);
            }

            if (outcome.Reason is { } reason)
            {
                json.WriteString("reason", reason);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
