using System.Text;
using System.Xml;
using Lacuna.Archive;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Reporting.Exports.Tables;
using Lacuna.Reporting.Json.Shapes;

namespace Lacuna.Reporting.Exports.Graphs;

/// <summary>Who addresses whom as GraphML: actors as nodes, a directed edge from each speaker to each addressee with its counts. Sayings that a text denies are left out.</summary>
internal sealed class GraphExport : IExport
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Id, string For, string Type)[] Keys =
    [
        ("name", "node", "string"), ("kind", "node", "string"), ("state", "node", "string"),
        ("weight", "edge", "int"), ("first_published", "edge", "string"), ("last_published", "edge", "string"), ("document", "edge", "string"), ("exact", "edge", "string"),
        .. Enum.GetValues<SpeechAct>().Select(static act => (KeyOf(act), "edge", "int")),
    ];

    public string What => "statements";

    public string Format => "graphml";

    public async Task<long> WriteAsync(IArchive archive, ExportQuery query, Stream to, CancellationToken cancellation = default)
    {
        var actors = new SortedDictionary<string, Actor>(StringComparer.Ordinal);
        var edges = new SortedDictionary<(string From, string To), Edge>(Comparer<(string From, string To)>.Create(static (left, right) =>
            string.CompareOrdinal(left.From, right.From) is var order and not 0 ? order : string.CompareOrdinal(left.To, right.To)));
        await foreach (var row in StatementRows.Of(archive, query, cancellation).ConfigureAwait(false))
        {
            if (row.Statement.IsNegated)
            {
                continue;
            }

            foreach (var speaker in row.Statement.Speakers)
            {
                foreach (var addressee in row.Statement.Addressees)
                {
                    actors.TryAdd(speaker.Id, speaker);
                    actors.TryAdd(addressee.Id, addressee);
                    if (!edges.TryGetValue((speaker.Id, addressee.Id), out var edge))
                    {
                        edges[(speaker.Id, addressee.Id)] = edge = new Edge { Document = row.Row.Document.Url ?? row.Row.Document.Version.DocumentId, Exact = row.Row.Evidence.Exact };
                    }

                    edge.Add(row.Statement.Act, row.Row.Document.Published?.Date);
                }
            }
        }

        var settings = new XmlWriterSettings { Async = true, Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };
        var writer = XmlWriter.Create(to, settings);
        await using var _ = writer.ConfigureAwait(false);
        Write(writer, actors.Values, edges);
        await writer.FlushAsync().ConfigureAwait(false);
        return edges.Count;
    }

    private static void Write(XmlWriter writer, IEnumerable<Actor> actors, IEnumerable<KeyValuePair<(string From, string To), Edge>> edges)
    {
        writer.WriteStartDocument();
        writer.WriteStartElement("graphml", Namespace);
        foreach (var (id, owner, type) in Keys)
        {
            writer.WriteStartElement("key", Namespace);
            writer.WriteAttributeString("id", id);
            writer.WriteAttributeString("for", owner);
            writer.WriteAttributeString("attr.name", id);
            writer.WriteAttributeString("attr.type", type);
            writer.WriteEndElement();
        }

        writer.WriteStartElement("graph", Namespace);
        writer.WriteAttributeString("id", "addresses");
        writer.WriteAttributeString("edgedefault", "directed");
        foreach (var actor in actors)
        {
            writer.WriteStartElement("node", Namespace);
            writer.WriteAttributeString("id", Clean(actor.Id));
            Data(writer, "name", actor.Name);
            Data(writer, "kind", KindName.Of(actor.Kind));
            Data(writer, "state", actor.State);
            writer.WriteEndElement();
        }

        foreach (var ((from, to), edge) in edges)
        {
            writer.WriteStartElement("edge", Namespace);
            writer.WriteAttributeString("source", Clean(from));
            writer.WriteAttributeString("target", Clean(to));
            Data(writer, "weight", XmlConvert.ToString(edge.Count));
            Data(writer, "first_published", CellText.Of(edge.First));
            Data(writer, "last_published", CellText.Of(edge.Last));
            Data(writer, "document", edge.Document);
            Data(writer, "exact", edge.Exact);
            foreach (var (act, count) in edge.Acts)
            {
                Data(writer, KeyOf(act), XmlConvert.ToString(count));
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndDocument();
    }

    private static void Data(XmlWriter writer, string key, string? value)
    {
        if (value is not null)
        {
            writer.WriteStartElement("data", Namespace);
            writer.WriteAttributeString("key", key);
            writer.WriteString(Clean(value));
            writer.WriteEndElement();
        }
    }

    private static string KeyOf(SpeechAct act) => $"act_{KindName.Of(act)}";

    /// <summary>The text with U+FFFD for what XML 1.0 cannot hold.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD");
        }

        return clean.ToString();
    }
}
