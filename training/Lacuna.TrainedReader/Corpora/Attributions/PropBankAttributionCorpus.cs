using Lacuna.TrainedReader.Corpora.Hearers;
using Lacuna.TrainedReader.Corpora.Mentions;

namespace Lacuna.TrainedReader.Corpora.Attributions;

/// <summary>PropBank on the English Web Treebank (Bonial et al., 2014): who says, believes or intends what.</summary>
/// <remarks>Made from arguments of predicates, not marked as attribution: a quotation without a verb in or beside its sentence is not marked. Paragraphs are the treebank's.</remarks>
internal sealed class PropBankAttributionCorpus : ICorpus
{
    private const string ParagraphMark = "# newpar";
    private const string SentenceMark = "# sent_id = ";

    public string Name => "propbank-ewt-attribution";

    public string? Licence => "CC BY-SA 4.0";

    public bool MarksAttribution => true;

    public IEnumerable<LabelledDocument> Read(string dataFolder)
    {
        var roles = AttributionRoles.Read();
        var firsts = FirstOfParagraphs(dataFolder);
        return PropBankSentence.Read(dataFolder, "train")
            .GroupBy(sentence => sentence.Id[..sentence.Id.LastIndexOf('-')], StringComparer.Ordinal)
            .Select(sentences => Document([.. sentences], roles, firsts));
    }

    private LabelledDocument Document(PropBankSentence[] sentences, Dictionary<string, AttributionRoles> roles, HashSet<string> firsts)
    {
        var words = new List<SyntaxWord>();
        var starts = new List<int>();
        var paragraphs = new List<List<string>>();
        foreach (var sentence in sentences)
        {
            if (paragraphs.Count == 0 || firsts.Contains(sentence.Id))
            {
                paragraphs.Add([]);
            }

            var first = words.Count;
            starts.Add(first);
            paragraphs[^1].AddRange(sentence.Words);
            words.AddRange(sentence.Words.Select((word, at) => new SyntaxWord(word, sentence.PartsOfSpeech[at], "", sentence.Heads[at] == 0 ? -1 : first + sentence.Heads[at] - 1, sentence.Relations[at])));
        }

        var statements = new PropBankStatements(roles, words);
        var ends = paragraphs.Aggregate(new List<int> { 0 }, (list, paragraph) => [.. list, list[^1] + paragraph.Count]);
        var spread = new QuotationSpread(words, ends.Zip(ends.Skip(1), (start, end) => start..end), starts);
        return StatementMarks.Document(Name, paragraphs.Select(paragraph => paragraph.ToArray()), sentences.Zip(starts, statements.Of).SelectMany(each => each).Select(spread.Over));
    }

    /// <summary>Ids of the sentences that begin a paragraph, which only the treebank tells.</summary>
    private static HashSet<string> FirstOfParagraphs(string dataFolder)
    {
        var firsts = new HashSet<string>(StringComparer.Ordinal);
        var (id, isFirst) = ("", false);
        foreach (var line in File.ReadLines(Path.Combine(dataFolder, "syntax-and-names", "ud_english_ewt", "en_ewt-ud-train.conllu")))
        {
            if (line.StartsWith(ParagraphMark, StringComparison.Ordinal))
            {
                isFirst = true;
            }
            else if (line.StartsWith(SentenceMark, StringComparison.Ordinal))
            {
                id = line[SentenceMark.Length..];
            }
            else if (line.Length == 0)
            {
                if (isFirst)
                {
                    firsts.Add(id);
                }

                isFirst = false;
            }
        }

        return firsts;
    }
}
