using System.Globalization;
using System.Text;
using System.Xml;
using Lacuna.Findings.Watching.Events;

namespace Lacuna.Findings.Watching.Publishing;

/// <summary>Writes events as an Atom feed (RFC 4287), the latest first, each with the words it rests on.</summary>
internal static class AtomFeed
{
    /// <summary>Entries of the feed; readers that poll once a day still miss none of a busy day.</summary>
    private const int MostEntries = 100;

    private const string Atom = "http://www.w3.org/2005/Atom";

    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>The feed of <paramref name="events"/>, which come the oldest first.</summary>
    /// <param name="id">What names the feed for good: an URN.</param>
    /// <param name="events">The events.</param>
    /// <param name="now">Stands as the time of the last change while there is no event.</param>
    public static string Write(string id, IEnumerable<WatchEvent> events, DateTimeOffset now)
    {
        var latest = events.Reverse().Take(MostEntries).ToList();
        var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteElementString("id", Atom, id);
            xml.WriteElementString("title", Atom, "Lacuna: watched sources");
            xml.WriteElementString("updated", Atom, AtomText.Time(latest.Count > 0 ? latest.Max(found => found.At) : now));
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, "Lacuna");
            xml.WriteEndElement();
            xml.WriteElementString("generator", Atom, "Lacuna");
            foreach (var found in latest)
            {
                WriteEntry(xml, found);
            }

            xml.WriteEndElement();
        }

        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{text}\n";
    }

    private static void WriteEntry(XmlWriter xml, WatchEvent found)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, found.Id);
        xml.WriteElementString("title", Atom, AtomText.Clean(found.Title));
        xml.WriteElementString("updated", Atom, AtomText.Time(found.At));
        xml.WriteElementString("published", Atom, AtomText.Time(found.At));
        xml.WriteStartElement("category", Atom);
        xml.WriteAttributeString("term", found.Kind.ToString());
        xml.WriteEndElement();
        foreach (var url in found.Evidence.Select(words => words.Url).Where(AtomText.IsWeb).Distinct(StringComparer.Ordinal).Select((url, at) => (url, at)))
        {
            // Only one alternate of a kind may stand in an entry (section 4.1.2).
            xml.WriteStartElement("link", Atom);
            xml.WriteAttributeString("rel", url.at == 0 ? "alternate" : "related");
            xml.WriteAttributeString("href", AtomText.Clean(url.url!));
            xml.WriteEndElement();
        }

        xml.WriteElementString("summary", Atom, AtomText.Clean(found.Summary));
        xml.WriteStartElement("content", Atom);
        xml.WriteAttributeString("type", "xhtml");
        WriteContent(xml, found);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteContent(XmlWriter xml, WatchEvent found)
    {
        xml.WriteStartElement("div", Xhtml);
        xml.WriteElementString("p", Xhtml, AtomText.Clean(found.Summary));
        foreach (var words in found.Evidence)
        {
            xml.WriteElementString("p", Xhtml, AtomText.Clean($"{words.Label}: {string.Join(", ", new[] { words.Source, words.Title, words.Published }.Where(part => part is { Length: > 0 }))}"));
            xml.WriteStartElement("blockquote", Xhtml);
            if (AtomText.IsWeb(words.Url))
            {
                xml.WriteAttributeString("cite", AtomText.Clean(words.Url!));
            }

            xml.WriteStartElement("p", Xhtml);
            xml.WriteString(AtomText.Clean(words.Before));
            xml.WriteElementString("strong", Xhtml, AtomText.Clean(words.Exact));
            xml.WriteString(AtomText.Clean(words.After));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        foreach (var limit in found.Limits)
        {
            xml.WriteElementString("p", Xhtml, AtomText.Clean(limit));
        }

        xml.WriteEndElement();
    }
}
