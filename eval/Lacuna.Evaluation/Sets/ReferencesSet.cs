using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Evaluation.Sets.Speakers;

namespace Lacuna.Evaluation.Sets;

/// <summary>Who is meant by "he", "her" and "the minister": a folder with GUM, of which only development and test documents are read, and MEANTIME, on which nothing was fitted.</summary>
/// <remarks>
/// A case is a personal pronoun of one person, or a phrase of "the" and a noun for one, inside and outside of quotations, that the corpus
/// joins to a proper name. It is resolved when a mention that ends with its head word has one actor, and right when that actor's name
/// shares a capitalised word with one of the names.
/// </remarks>
internal sealed class ReferencesSet : IEvaluationSet
{
    public string Name => "references";

    public string DefaultPath => "data/syntax-and-names";

    public IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation)
    {
        var line = lines.Create();
        var (pronouns, roles) = (new Tally(), new Tally());
        foreach (var text in Texts(path))
        {
            cancellation.ThrowIfCancellationRequested();
            if (text.References.Count == 0)
            {
                continue;
            }

            var read = line.Read(new Document { Id = text.Name, Text = text.Text, Language = "en" });
            foreach (var reference in text.References)
            {
                var mention = read.Mentions.LastOrDefault(mention => mention.Span.End == reference.Head.End && mention.Actors.Length > 0);
                var isRight = mention is { Actors: [var actor] } && reference.Names.Any(name => ActorNames.SharesWord(actor.Name, name));
                (reference.IsPronoun ? pronouns : roles).Add(isRight ? 1 : 0, 1, mention is null ? 0 : 1);
                if (!isRight)
                {
                    log.WriteLine($"references: {text.Name} {Around(read, reference)}: {(mention is null ? "nobody" : string.Join(" + ", mention.Actors.Select(actor => actor.Name)))} for {string.Join(" / ", reference.Names)}");
                }
            }
        }

        return
        [
            new Figure("pronouns", pronouns.Gold, "", "\"he\" and \"she\" in all forms, GUM's development and test part and MEANTIME"),
            new Figure("pronouns_right", pronouns.Recall, "", "none published"),
            new Figure("pronouns_precision", pronouns.Precision, "", "none published"),
            new Figure("roles", roles.Gold, "", "\"the minister\" and the like, in the same"),
            new Figure("roles_right", roles.Recall, "", "none published"),
            new Figure("roles_precision", roles.Precision, "", "none published"),
        ];
    }

    private static IEnumerable<MarkedText> Texts(string folder)
    {
        foreach (var text in GumText.Measured(Path.Combine(folder, "gum")))
        {
            yield return text.Marked();
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "meantime_english", "intra_cross-doc_annotation"), "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            yield return MeantimeText.Read(file);
        }
    }

    private static string Around(AnnotatedDocument read, MarkedReference reference) =>
        $"{read.Text[Math.Max(0, reference.Head.Start - 40)..reference.Head.Start]}[{read.Text[reference.Head.Start..reference.Head.End]}]{read.Text[reference.Head.End..Math.Min(read.Text.Length, reference.Head.End + 30)]}".ReplaceLineEndings(" ");
}
