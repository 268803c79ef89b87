using System.Globalization;
using Lacuna.Core.Text;
using Lacuna.Evaluation.Sets.Treebanks;

namespace Lacuna.Evaluation.Sets.Speakers;

/// <summary>A document of GUM, put back together: its text, its mentions and the names among them.</summary>
internal sealed class GumText
{
    public const int Form = 1, PartOfSpeech = 3, Head = 6, Relation = 7, LastColumn = 9;

    private readonly SentenceText _text = new();
    private readonly ILookup<int, GumMention> _names;

    private GumText(string name, List<TreebankSentence> sentences)
    {
        (Name, Sentences) = (name, sentences);
        foreach (var sentence in sentences)
        {
            _text.Add(sentence.Column(Form), sentence.Text ?? string.Join(' ', sentence.Column(Form)), sentence.OpensParagraph);
        }

        Text = _text.ToString();
        Mentions = [.. sentences.SelectMany((sentence, index) => GumMention.In(index, sentence.Column(LastColumn)))];
        _names = Mentions.Where(mention => sentences[mention.Sentence].Rows[HeadOf(mention)][PartOfSpeech] == "PROPN").ToLookup(mention => mention.Chain);
    }

    public string Name { get; }

    public string Text { get; }

    public IReadOnlyList<TreebankSentence> Sentences { get; }

    public IReadOnlyList<GumMention> Mentions { get; }

    /// <summary>The documents that <c>splits.md</c> lists under "dev" and "test" and whose texts are here; the others are trained on.</summary>
    public static IEnumerable<GumText> Measured(string folder)
    {
        var isMeasured = false;
        foreach (var row in File.ReadLines(Path.Combine(folder, "splits.md")))
        {
            isMeasured = row.StartsWith("## ", StringComparison.Ordinal) ? row is "## dev" or "## test" : isMeasured;
            var file = Path.Combine(folder, "permissive", "dep", row.Trim(' ', '*') + ".conllu");
            if (isMeasured && row.Contains("GUM_", StringComparison.Ordinal) && File.Exists(file))
            {
                foreach (var document in TreebankFile.Documents(file))
                {
                    yield return new GumText(Path.GetFileNameWithoutExtension(file), document);
                }
            }
        }
    }

    /// <summary>Index of the word that a word hangs on; -1 for the root.</summary>
    public static int HeadIndex(string[] row) => int.Parse(row[Head], CultureInfo.InvariantCulture) - 1;

    /// <summary>The word of a mention that hangs on a word outside of it.</summary>
    public int HeadOf(GumMention mention)
    {
        for (var word = mention.Start; word < mention.End; word++)
        {
            var head = HeadIndex(Sentences[mention.Sentence].Rows[word]);
            if (head < mention.Start || head >= mention.End)
            {
                return word;
            }
        }

        return mention.Start;
    }

    /// <summary>Place of a word in the text.</summary>
    public TextSpan PlaceOf(int sentence, int word) => _text.Places[sentence][word];

    public TextSpan PlaceOf(GumMention mention) => TextSpan.FromBounds(PlaceOf(mention.Sentence, mention.Start).Start, PlaceOf(mention.Sentence, mention.End - 1).End);

    /// <summary>The proper names of whatever a mention means; empty when it is never named.</summary>
    public IReadOnlyList<string> NamesOf(GumMention mention) => [.. _names[mention.Chain].Select(named => PlaceOf(named).In(Text)).Distinct()];

    /// <summary>Its pronouns of one person and its roles with "the", of people whom it names.</summary>
    public MarkedText Marked()
    {
        var references = new List<MarkedReference>();
        foreach (var mention in Mentions)
        {
            var rows = Sentences[mention.Sentence].Rows;
            var head = HeadOf(mention);
            var isPronoun = rows[head][PartOfSpeech] == "PRON" && MarkedReference.IsPersonal(rows[head][Form]);
            var isRole = rows[head][PartOfSpeech] == "NOUN" && mention.Type == "person" && rows[mention.Start][Form].Equals("the", StringComparison.OrdinalIgnoreCase);
            if ((isPronoun || isRole) && NamesOf(mention) is { Count: > 0 } names)
            {
                references.Add(new MarkedReference(PlaceOf(mention.Sentence, head), isPronoun, names));
            }
        }

        return new MarkedText(Name, Text, references);
    }
}
