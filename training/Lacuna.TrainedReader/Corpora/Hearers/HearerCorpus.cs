using Lacuna.Models.Reader;
using Lacuna.TrainedReader.Network;

namespace Lacuna.TrainedReader.Corpora.Hearers;

/// <summary>PropBank on the English Web Treebank (Bonial et al., 2014): whom telling, asking, urging and thanking verbs address.</summary>
/// <remarks>
/// Sentences without such a verb have no hearer; one in <see cref="KeptOfOthers"/> is kept, for there are many. As sentences are
/// left out, a document is a row of sentences rather than one text.
/// </remarks>
internal sealed class HearerCorpus(params string[] parts) : ICorpus
{
    private const int KeptOfOthers = 10;

    /// <summary>About as many as a window holds.</summary>
    private const int SentencesOfDocument = 10;

    /// <summary>What is trained on; the other parts are measured on.</summary>
    public static HearerCorpus Training { get; } = new("train");

    public string Name => "propbank-ewt";

    public string? Licence => "CC BY-SA 4.0";

    public IEnumerable<LabelledDocument> Read(string dataFolder)
    {
        var roles = new HearerRoles();
        var others = 0;
        return parts.SelectMany(part => PropBankSentence.Read(dataFolder, part))
            .Where(sentence => sentence.Predicates.Any(predicate => roles.Addresses(sentence, predicate)) || others++ % KeptOfOthers == 0)
            .Chunk(SentencesOfDocument)
            .Select(sentences => Document(sentences, roles));
    }

    private LabelledDocument Document(PropBankSentence[] sentences, HearerRoles roles)
    {
        var labels = new int[sentences.Sum(sentence => sentence.Words.Length)];
        var links = new List<WordLink>();
        var targets = new SortedSet<int>();
        var first = 0;
        foreach (var sentence in sentences)
        {
            foreach (var predicate in sentence.Predicates.Where(predicate => roles.Addresses(sentence, predicate)))
            {
                var word = first + predicate.Word;
                if (roles.HearerOf(sentence, predicate) is not { } hearer)
                {
                    links.Add(new WordLink(word, word));
                    continue;
                }

                var (start, end) = (first + hearer.Start.Value, first + hearer.End.Value);
                links.Add(new WordLink(word, start));
                if (targets.Add(start) && labels.AsSpan(start, end - start).IndexOfAnyExcept(0) < 0)
                {
                    labels.AsSpan(start, end - start).Fill(2);
                    labels[start] = 1;
                }
            }

            first += sentence.Words.Length;
        }

        return new LabelledDocument(Name, [.. sentences.Select(sentence => ReaderWords.Prepare(sentence.Words))])
        {
            Labels = { [ReaderTask.Hearer] = labels },
            CueLinks = links,
            CueLinkTargets = [.. targets],
        };
    }
}
