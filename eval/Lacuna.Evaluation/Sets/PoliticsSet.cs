using Lacuna.Core.Documents;
using Lacuna.Evaluation.Sets.Named;
using Lacuna.Evaluation.Sets.Treebanks;

namespace Lacuna.Evaluation.Sets;

/// <summary>Names in sentences of political articles (CrossNER; Liu et al., AAAI 2021), with its kinds told in ours: politicians are persons, parties organisations, countries places. Elections, events and other names are left out of the count.</summary>
/// <remarks>Every sentence is a text of its own there, and is read so.</remarks>
internal sealed class PoliticsSet : IEvaluationSet
{
    private const int Word = 0, Tag = 1;

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["politician"] = NameMentions.Person,
        ["person"] = NameMentions.Person,
        ["organisation"] = NameMentions.Organisation,
        ["politicalparty"] = NameMentions.Organisation,
        ["country"] = NameMentions.Place,
        ["location"] = NameMentions.Place,
    };

    public string Name => "politics";

    public string DefaultPath => "data/syntax-and-names/crossner/ner_data/politics/test.txt";

    public IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation)
    {
        var line = lines.Create();
        var scorer = new NameScorer(Kinds, leavesOut: true);
        foreach (var sentence in TreebankFile.Documents(path).SelectMany(document => document))
        {
            cancellation.ThrowIfCancellationRequested();
            var text = new TreebankText();
            text.Add(sentence.Column(Word));
            var names = PoliticsConventions.Of(text.ToString(), NameMentions.Of(line.Read(new Document { Id = "politics", Text = text.ToString(), Language = "en" })));
            scorer.Add(sentence.Column(Word), sentence.Column(Tag), NameMentions.In(text.Places[0], names), log);
        }

        return scorer.Figures("", "none published for these three kinds", log);
    }
}
