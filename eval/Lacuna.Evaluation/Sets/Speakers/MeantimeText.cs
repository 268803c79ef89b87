using System.Xml.Linq;
using Lacuna.Core.Text;
using Lacuna.Evaluation.Sets.Treebanks;

namespace Lacuna.Evaluation.Sets.Speakers;

/// <summary>Reads MEANTIME (Minard et al., LREC 2016): Wikinews whose first sentences say which mentions mean the same person.</summary>
internal static class MeantimeText
{
    /// <summary>The document in a file of the folder <c>intra_cross-doc_annotation</c>.</summary>
    public static MarkedText Read(string path)
    {
        var root = XDocument.Load(path).Root!;
        var text = new SentenceText();
        var places = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (var sentence in root.Elements("token").GroupBy(token => (string)token.Attribute("sentence")!))
        {
            var words = sentence.Select(token => token.Value).ToList();
            text.Add(words, Written(words), opensParagraph: text.Places.Count <= 2);
            foreach (var (token, place) in sentence.Zip(text.Places[^1]))
            {
                places[(string)token.Attribute("t_id")!] = place;
            }
        }

        var whole = text.ToString();
        var people = root.Descendants("ENTITY").Where(entity => (string?)entity.Attribute("ent_type") == "PER").Select(Id).ToHashSet();
        var mentions = root.Descendants("ENTITY_MENTION").Where(mention => mention.Elements("token_anchor").Any())
            .ToDictionary(Id, mention => (Kind: (string?)mention.Attribute("syntactic_type") ?? "", Words: mention.Elements("token_anchor").Select(anchor => places[(string)anchor.Attribute("t_id")!]).ToList()));
        var references = new List<MarkedReference>();
        foreach (var entity in root.Descendants("REFERS_TO").Where(relation => people.Contains(Id(relation.Element("target")!))))
        {
            var own = entity.Elements("source").Select(Id).Where(mentions.ContainsKey).Select(id => mentions[id]).ToList();
            var names = own.Where(mention => mention.Kind is "NAM" or "PRE.NAM").Select(mention => TextSpan.FromBounds(mention.Words[0].Start, mention.Words[^1].End).In(whole)).Distinct().ToList();
            foreach (var (kind, words) in own.Where(_ => names.Count > 0))
            {
                var isPronoun = words.Count == 1 && MarkedReference.IsPersonal(words[0].In(whole));
                if (isPronoun || (kind == "NOM" && words[0].In(whole).Equals("the", StringComparison.OrdinalIgnoreCase)))
                {
                    references.Add(new MarkedReference(isPronoun ? words[0] : Head(words, whole), isPronoun, names));
                }
            }
        }

        return new MarkedText(Path.GetFileNameWithoutExtension(path), whole, references);
    }

    private static string Id(XElement element) => (string)element.Attribute("m_id")!;

    /// <summary>The last word before "of": "the chief executive of the firm".</summary>
    private static TextSpan Head(List<TextSpan> words, string text)
    {
        var of = words.FindIndex(word => word.In(text) is "of" or "for" or ",");
        return of > 0 ? words[of - 1] : words[^1];
    }

    private static string Written(List<string> words)
    {
        var text = "";
        for (var i = 0; i < words.Count; i++)
        {
            var joins = words[i] is "." or "," or ":" or ";" or "?" or "!" or ")" or "%" or "n't" or "'s" or "’s" || i == 0 || words[i - 1] is "(" or "$";
            text += joins ? words[i] : " " + words[i];
        }

        return text;
    }
}
