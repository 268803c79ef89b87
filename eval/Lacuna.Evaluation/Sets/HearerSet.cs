using System.Text.Json;
using System.Text.Json.Serialization;
using Lacuna.Core.Documents;
using Lacuna.Core.Text;
using Lacuna.Evaluation.Sets.Treebanks;
using Lacuna.TrainedReader.Corpora.Hearers;

namespace Lacuna.Evaluation.Sets;

/// <summary>Whom telling, asking, urging and thanking verbs address, on PropBank's part of the English Web Treebank: a file with one sentence a line.</summary>
/// <remarks>
/// Which argument of which verb is the hearer: the table of the training, which fits on the train part; this measures on the
/// development part. Ours is right when a statement whose cue holds the verb names an addressee that shares half its tokens with the
/// marked one, in both over in either. Addressees of other verbs are left out of the count. Each sentence is read as a text of its own.
/// </remarks>
internal sealed class HearerSet : IEvaluationSet
{
    private const double EnoughOverlap = 0.5;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public string Name => "hearer";

    public string DefaultPath => "data/syntax-and-names/propbank_ewt/dev.jsonl";

    public IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation)
    {
        var line = lines.Create();
        var roles = new HearerRoles();
        var tally = new Tally();
        foreach (var row in File.ReadLines(path))
        {
            cancellation.ThrowIfCancellationRequested();
            var sentence = JsonSerializer.Deserialize<PropBankSentence>(row, Options)!;
            var verbs = sentence.Predicates.Where(predicate => roles.Addresses(sentence, predicate)).ToList();
            if (verbs.Count == 0)
            {
                continue;
            }

            var text = new SentenceText();
            text.Add(sentence.Words, JsonSerializer.Deserialize<Written>(row, Options)!.Text, opensParagraph: false);
            var places = text.Places[0];
            var read = line.Read(new Document { Id = sentence.Id, Text = text.ToString(), Language = "en" });
            foreach (var verb in verbs)
            {
                var gold = roles.HearerOf(sentence, verb) is { } words ? TextSpan.FromBounds(places[words.Start.Value].Start, places[words.End.Value - 1].End) : (TextSpan?)null;
                var ours = read.Statements.FirstOrDefault(statement => statement.Cue is { } cue && cue.Overlaps(places[verb.Word]))?.AddresseeSpan;
                var isRight = gold is { } wanted && ours is { } found && SpanOverlap.TokenIoU(read, [wanted], [found]) >= EnoughOverlap;
                tally.Add(isRight ? 1 : 0, gold is null ? 0 : 1, ours is null ? 0 : 1);
                if (!isRight && (gold is not null || ours is not null))
                {
                    log.WriteLine($"hearer: {verb.Roleset} gold [{gold?.In(read.Text)}] ours [{ours?.In(read.Text)}] in: {read.Text}");
                }
            }
        }

        log.WriteLine($"hearer: {tally}");
        return
        [
            new Figure("precision", tally.Precision, "", "none published"),
            new Figure("recall", tally.Recall, "", "none published"),
            new Figure("f1", tally.F1, "", "none published"),
        ];
    }

    private sealed record Written([property: JsonPropertyName("text")] string Text);
}
