using System.Globalization;
using System.Xml;
using Lacuna.Findings.Watching.Publishing;

namespace Lacuna.Web.Feeds;

/// <summary>Writes a feed of a question as Atom (RFC 4287). What the public wrote stands as text, never as markup.</summary>
internal static class FeedWriter
{
    /// <summary>The feed.</summary>
    /// <param name="title">What was asked.</param>
    /// <param name="self">The feed's address, from the root.</param>
    /// <param name="root">Scheme and host.</param>
    /// <param name="entries">The entries, the latest first.</param>
    /// <param name="now">Stands as the time of the last change while there is no entry.</param>
    public static string Write(string title, string self, string root, IReadOnlyCollection<FeedEntry> entries, DateTimeOffset now)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("feed", AtomText.Namespace);
            Element(xml, "id", AtomText.IdOf($"feed\n{self}"));
            Element(xml, "title", title);
            Element(xml, "updated", AtomText.Time(entries.Count > 0 ? entries.Max(entry => entry.Updated) : now));
            xml.WriteStartElement("author", AtomText.Namespace);
            Element(xml, "name", "Lacuna");
            xml.WriteEndElement();
            Link(xml, "self", root + self);
            foreach (var entry in entries)
            {
                Write(xml, entry, root);
            }

            xml.WriteEndElement();
        }

        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{text}\n";
    }

    private static void Write(XmlWriter xml, FeedEntry entry, string root)
    {
        xml.WriteStartElement("entry", AtomText.Namespace);
        Element(xml, "id", AtomText.IdOf(entry.Key));
        Element(xml, "title", entry.Title.Length > 0 ? entry.Title : "(no headline)");
        Element(xml, "updated", AtomText.Time(entry.Updated));
        Link(xml, "alternate", root + entry.Page);
        Element(xml, "summary", entry.Summary);
        if (entry.Words is { } words)
        {
            xml.WriteStartElement("content", AtomText.Namespace);
            xml.WriteAttributeString("type", "text");
            xml.WriteString(AtomText.Clean($"{words.Before}{words.Exact}{words.After}"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string words) => xml.WriteElementString(name, AtomText.Namespace, AtomText.Clean(words));

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", AtomText.Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
