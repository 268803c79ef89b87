using System.Text.Encodings.Web;
using System.Text.Json;
using Lacuna.Archive;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Reporting.Exports.Tables;
using Lacuna.Reporting.Json.Shapes;

namespace Lacuna.Reporting.Exports.Annotations;

/// <summary>Statements as a page of W3C Web Annotations (JSON-LD): the words of each as a quotation and as a position, its reading as tags.</summary>
internal sealed class AnnotationExport : IExport
{
    public const string Context = "http://www.w3.org/ns/anno.jsonld";

    private const int FlushedAt = 1 << 16;

    public string What => "statements";

    public string Format => "annotations";

    public async Task<long> WriteAsync(IArchive archive, ExportQuery query, Stream to, CancellationToken cancellation = default)
    {
        var writer = new Utf8JsonWriter(to, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        await using var _ = writer.ConfigureAwait(false);
        writer.WriteStartObject();
        writer.WriteString("@context", Context);
        writer.WriteString("id", $"urn:uuid:{NamedInformation.Uuid($"annotations {CellText.Of(query.Now)}")}");
        writer.WriteString("type", "AnnotationPage");
        writer.WriteStartArray("items");
        var count = 0L;
        DocumentVersion? version = null;
        var points = new CodePoints("");
        await foreach (var row in StatementRows.Of(archive, query, cancellation).ConfigureAwait(false))
        {
            if (row.Row.Document.Version != version)
            {
                version = row.Row.Document.Version;
                points = new CodePoints(row.Text);
            }

            Write(writer, row, points);
            count++;
            if (writer.BytesPending >= FlushedAt)
            {
                await writer.FlushAsync(cancellation).ConfigureAwait(false);
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        await writer.FlushAsync(cancellation).ConfigureAwait(false);
        to.WriteByte((byte)'\n');
        return count;
    }

    private static void Write(Utf8JsonWriter writer, StatementText row, CodePoints points)
    {
        var document = row.Row.Document;
        writer.WriteStartObject();
        writer.WriteString("id", $"urn:uuid:{NamedInformation.Uuid($"{document.Version.DocumentId}\n{document.Version.ContentHash}\n{row.Statement.Id}")}");
        writer.WriteString("type", "Annotation");
        writer.WriteString("motivation", "tagging");
        WriteTags(writer, row.Statement);
        writer.WriteStartObject("target");
        writer.WriteString("source", WebAddress.Of(document.Url) ?? NamedInformation.OfText(document.Version.ContentHash));
        writer.WriteStartObject("state");
        writer.WriteString("type", "TimeState");
        writer.WriteString("sourceDate", CellText.Of(document.Added));
        writer.WriteString("cached", NamedInformation.OfText(document.Version.ContentHash));
        writer.WriteEndObject();
        WriteSelectors(writer, row.Row.Evidence, points);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteSelectors(Utf8JsonWriter writer, Evidence evidence, CodePoints points)
    {
        writer.WriteStartArray("selector");
        writer.WriteStartObject();
        writer.WriteString("type", "TextQuoteSelector");
        writer.WriteString("exact", evidence.Exact);
        // Context is cut by code units, and may begin or end with half a character.
        writer.WriteString("prefix", evidence.Before is [var first, ..] && char.IsLowSurrogate(first) ? evidence.Before[1..] : evidence.Before);
        writer.WriteString("suffix", evidence.After is [.., var last] && char.IsHighSurrogate(last) ? evidence.After[..^1] : evidence.After);
        writer.WriteEndObject();
        writer.WriteStartObject();
        writer.WriteString("type", "TextPositionSelector");
        writer.WriteNumber("start", points.Before(evidence.At.Start));
        writer.WriteNumber("end", points.Before(evidence.At.End));
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteTags(Utf8JsonWriter writer, Statement statement)
    {
        writer.WriteStartArray("body");
        foreach (var tag in TagsOf(statement))
        {
            writer.WriteStartObject();
            writer.WriteString("type", "TextualBody");
            writer.WriteString("purpose", "tagging");
            writer.WriteString("format", "text/plain");
            writer.WriteString("value", tag);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static IEnumerable<string> TagsOf(Statement statement) =>
    [
        .. statement.Speakers.Select(static speaker => $"speaker={speaker.Id}"),
        .. statement.Addressees.Select(static addressee => $"addressee={addressee.Id}"),
        $"act={KindName.Of(statement.Act)}",
        $"form={KindName.Of(statement.Form)}",
        .. statement.IsPlea ? ["plea"] : Array.Empty<string>(),
        .. statement.IsNegated ? ["negated"] : Array.Empty<string>(),
        .. statement.Certainty is { } certainty ? [$"certainty={KindName.Of(certainty)}"] : Array.Empty<string>(),
    ];
}
