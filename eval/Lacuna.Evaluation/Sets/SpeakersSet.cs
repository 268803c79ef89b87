using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Text;
using Lacuna.Evaluation.Sets.Speakers;
using Lacuna.Reading;

namespace Lacuna.Evaluation.Sets;

/// <summary>Who is meant by "she said" and "the spokeswoman told": a folder of GUM with <c>splits.md</c> and <c>permissive/dep</c>. Only its development and test documents are read; the others are trained on.</summary>
/// <remarks>
/// A case is the subject of a verb of saying that is a pronoun of the third person or a common noun for a person, and that GUM's
/// coreference joins to a proper name. It is right when a statement whose cue holds the verb has one speaker, whose name shares a
/// capitalised word with such a name. A case without a statement counts as not found, and not towards the accuracy.
/// </remarks>
internal sealed class SpeakersSet : IEvaluationSet
{
    private static readonly HashSet<string> ThirdPerson = new(["he", "she", "they"], StringComparer.OrdinalIgnoreCase);

    public string Name => "speakers";

    public string DefaultPath => "data/syntax-and-names/gum";

    public IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation)
    {
        var line = lines.Create();
        int cases = 0, found = 0, right = 0;
        foreach (var document in GumText.Measured(path))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (subject, names, speakers) in Cases(document, line))
            {
                cases++;
                found += speakers is null ? 0 : 1;
                var isRight = speakers is [var speaker] && names.Any(name => ActorNames.SharesWord(speaker.Name, name));
                right += isRight ? 1 : 0;
                if (!isRight)
                {
                    log.WriteLine($"speakers: {document.Name} {subject}: {(speakers is null ? "no statement" : string.Join(" + ", speakers.Select(actor => actor.Name)))} for {string.Join(" / ", names)}");
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

    private static IEnumerable<(string Subject, IReadOnlyList<string> Names, IReadOnlyList<Actor>? Speakers)> Cases(GumText document, ReadingLine line)
    {
        var read = line.Read(new Document { Id = document.Name, Text = document.Text, Language = "en" });
        var byHead = document.Mentions.ToLookup(mention => (mention.Sentence, document.HeadOf(mention)));
        for (var s = 0; s < document.Sentences.Count; s++)
        {
            var rows = document.Sentences[s].Rows;
            for (var word = 0; word < rows.Count; word++)
            {
                var verb = GumText.HeadIndex(rows[word]);
                if (rows[word][GumText.Relation] != "nsubj" || verb < 0 || !SayingWords.Contains(rows[verb][GumText.Form]))
                {
                    continue;
                }

                var mention = byHead[(s, word)].FirstOrDefault(mention => IsPerson(mention, rows[word]));
                if (mention is not null && document.NamesOf(mention) is { Count: > 0 } names)
                {
                    var (subject, place) = (document.PlaceOf(mention), document.PlaceOf(s, verb));
                    var statement = read.Statements.FirstOrDefault(statement => statement.Cue is { } cue && cue.Overlaps(place));
                    yield return (TextSpan.FromBounds(subject.Start, Math.Max(subject.End, place.End)).In(read.Text), names, statement?.Speakers);
                }
            }
        }
    }

    private static bool IsPerson(GumMention mention, string[] head) => head[GumText.PartOfSpeech] switch
    {
        "PRON" => ThirdPerson.Contains(head[GumText.Form]),
        "NOUN" => mention.Type == "person",
        _ => false,
    };
}
