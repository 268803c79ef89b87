using Lacuna.Core.Documents;
using Lacuna.Evaluation.Sets.Named;
using Lacuna.Evaluation.Sets.Treebanks;

namespace Lacuna.Evaluation.Sets;

/// <summary>Names of people, bodies and places with exact first and last word, on files in the form of Universal NER (Mayhew et al., NAACL 2024): <c>.iob2</c> with the sentences as written.</summary>
/// <remarks>What counts as a name of ours: <see cref="NameMentions"/>. The sentences of a document are read as one paragraph.</remarks>
internal sealed class UnerSet : IEvaluationSet
{
    private const int Word = 1, Tag = 2;

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["PER"] = NameMentions.Person,
        ["ORG"] = NameMentions.Organisation,
        ["LOC"] = NameMentions.Place,
    };

    public string Name => "uner";

    public string DefaultPath => "data/syntax-and-names/uner_english_pud/en_pud-ud-test.iob2";

    public IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation)
    {
        var line = lines.Create();
        var scorer = new NameScorer(Kinds, leavesOut: false);
        foreach (var document in TreebankFile.Documents(path))
        {
            cancellation.ThrowIfCancellationRequested();
            var text = new SentenceText();
            foreach (var sentence in document)
            {
                text.Add(sentence.Column(Word), sentence.Text ?? string.Join(' ', sentence.Column(Word)), sentence.OpensParagraph);
            }

            var names = NameMentions.Of(line.Read(new Document { Id = "uner", Text = text.ToString(), Language = "en" }));
            for (var i = 0; i < document.Count; i++)
            {
                scorer.Add(document[i].Column(Word), document[i].Column(Tag), NameMentions.In(text.Places[i], names), log);
            }
        }

        return scorer.Figures("≥ 80 with the trained reader", "XLM-R large 80.1 (Mayhew et al., NAACL 2024)", log);
    }
}
