using System.Globalization;
using System.Text.RegularExpressions;
using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Text;
using Lacuna.Evaluation.Sets.Speakers;
using Lacuna.Evaluation.Sets.Treebanks;
using Lacuna.Reading;

namespace Lacuna.Evaluation.Sets;

/// <summary>Who is meant by "she said" and "the spokeswoman told": a folder of GUM with <c>splits.md</c> and <c>permissive/dep</c>. Only its development and test documents are read; the others are trained on.</summary>
/// <remarks>
/// A case is the subject of a verb of saying that is a pronoun of the third person or a common noun for a person, and that GUM's
/// coreference joins to a proper name. It is right when a statement whose cue holds the verb has one speaker, whose name shares a
/// capitalised word with such a name. A case without a statement counts as not found, and not towards the accuracy.
/// </remarks>
internal sealed partial class SpeakersSet : IEvaluationSet
{
    private const int Form = 1, PartOfSpeech = 3, Head = 6, Relation = 7, LastColumn = 9;

    private static readonly HashSet<string> ThirdPerson = new(["he", "she", "they"], StringComparer.OrdinalIgnoreCase);

    public string Name => "speakers";

    public string DefaultPath => "data/syntax-and-names/gum";

    public IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation)
    {
        var line = lines.Create();
        int cases = 0, found = 0, right = 0;
        foreach (var file in Files(path))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var document in TreebankFile.Documents(file))
            {
                foreach (var (subject, names, speakers) in Cases(document, line, Path.GetFileNameWithoutExtension(file)))
                {
                    cases++;
                    found += speakers is null ? 0 : 1;
                    var isRight = speakers is [var speaker] && names.Any(name => SharesWord(speaker.Name, name));
                    right += isRight ? 1 : 0;
                    if (!isRight)
                    {
                        log.WriteLine($"speakers: {Path.GetFileNameWithoutExtension(file)} {subject}: {(speakers is null ? "no statement" : string.Join(" + ", speakers.Select(actor => actor.Name)))} for {string.Join(" / ", names.Distinct())}");
                    }
                }
            }
        }

        return
        [
            new Figure("cases", cases, "", "pronouns and roles before verbs of saying in GUM's development and test part"),
            new Figure("found", found, "= cases", "none published"),
            new Figure("accuracy", Tally.Percent(right, found), "", "none published"),
        ];
    }

    /// <summary>The documents that <c>splits.md</c> lists under "dev" and "test" and that are here.</summary>
    private static IEnumerable<string> Files(string folder)
    {
        var isMeasured = false;
        foreach (var row in File.ReadLines(Path.Combine(folder, "splits.md")))
        {
            isMeasured = row.StartsWith("## ", StringComparison.Ordinal) ? row is "## dev" or "## test" : isMeasured;
            var file = Path.Combine(folder, "permissive", "dep", row.Trim(' ', '*') + ".conllu");
            if (isMeasured && row.Contains("GUM_", StringComparison.Ordinal) && File.Exists(file))
            {
                yield return file;
            }
        }
    }

    private static IEnumerable<(string Subject, List<string> Names, IReadOnlyList<Actor>? Speakers)> Cases(List<TreebankSentence> document, ReadingLine line, string name)
    {
        var text = new SentenceText();
        foreach (var sentence in document)
        {
            text.Add(sentence.Column(Form), sentence.Text ?? string.Join(' ', sentence.Column(Form)), sentence.OpensParagraph);
        }

        var read = line.Read(new Document { Id = name, Text = text.ToString(), Language = "en" });
        var mentions = document.SelectMany((sentence, index) => GumMention.In(index, sentence.Column(LastColumn))).ToList();
        var byHead = mentions.ToLookup(mention => (mention.Sentence, HeadOf(document, mention)));
        var names = mentions.Where(mention => document[mention.Sentence].Rows[HeadOf(document, mention)][PartOfSpeech] == "PROPN").ToLookup(mention => mention.Chain);
        for (var s = 0; s < document.Count; s++)
        {
            var rows = document[s].Rows;
            for (var word = 0; word < rows.Count; word++)
            {
                var verb = HeadIndex(rows[word]);
                if (rows[word][Relation] != "nsubj" || verb < 0 || !SayingWords.Contains(rows[verb][Form]))
                {
                    continue;
                }

                var mention = byHead[(s, word)].FirstOrDefault(mention => IsPerson(mention, rows[word]));
                if (mention is not null && names[mention.Chain].Any())
                {
                    var place = text.Places[s][verb];
                    var statement = read.Statements.FirstOrDefault(statement => statement.Cue is { } cue && cue.Overlaps(place));
                    yield return (
                        TextSpan.FromBounds(text.Places[s][mention.Start].Start, place.End > text.Places[s][mention.Start].Start ? place.End : text.Places[s][mention.End - 1].End).In(read.Text),
                        [.. names[mention.Chain].Select(named => TextSpan.FromBounds(text.Places[named.Sentence][named.Start].Start, text.Places[named.Sentence][named.End - 1].End).In(read.Text))],
                        statement?.Speakers);
                }
            }
        }
    }

    private static bool IsPerson(GumMention mention, string[] head) => head[PartOfSpeech] switch
    {
        "PRON" => ThirdPerson.Contains(head[Form]),
        "NOUN" => mention.Type == "person",
        _ => false,
    };

    /// <summary>The word of a mention that hangs on a word outside of it.</summary>
    private static int HeadOf(List<TreebankSentence> document, GumMention mention)
    {
        for (var word = mention.Start; word < mention.End; word++)
        {
            var head = HeadIndex(document[mention.Sentence].Rows[word]);
            if (head < mention.Start || head >= mention.End)
            {
                return word;
            }
        }

        return mention.Start;
    }

    private static int HeadIndex(string[] row) => int.Parse(row[Head], CultureInfo.InvariantCulture) - 1;

    private static bool SharesWord(string ours, string gold) => CapitalisedWord.Matches(ours).Any(word => CapitalisedWord.Matches(gold).Any(other => ActorNames.Same(word.Value, other.Value)));

    [GeneratedRegex(@"\p{Lu}[\p{L}\p{M}'’-]+")]
    private static partial Regex CapitalisedWord { get; }
}
