using System.Text.Json;
using System.Text.Json.Serialization;
using Lacuna.TrainedReader.Corpora.Mentions;

namespace Lacuna.TrainedReader.Corpora.Attributions;

/// <summary>GUM (Zeldes, 2017), genres whose texts may be used freely: clauses that its discourse trees call attribution.</summary>
/// <remarks>Only what is said in a clause is marked ("denied that …", not "denied the charge").</remarks>
internal sealed class GumAttributionCorpus : ICorpus
{
    /// <summary>Verbs that GUM counts and PolNeAR does not.</summary>
    private static readonly HashSet<string> Others = new(["mean", "means", "meant", "meaning", "ensure", "ensures", "ensured", "ensuring", "make", "makes", "made", "making"], StringComparer.OrdinalIgnoreCase);

    public string Name => "gum-attribution";

    public string? Licence => GumCorpus.Terms;

    public bool MarksAttribution => true;

    public IEnumerable<LabelledDocument> Read(string dataFolder)
    {
        var clauses = File.ReadLines(Path.Combine(dataFolder, "syntax-and-names", "gum", "derived_attribution_edus.jsonl"))
            .Select(row => JsonSerializer.Deserialize<Clause>(row)!)
            .ToLookup(clause => clause.Document, StringComparer.Ordinal);
        return new GumCorpus().Documents(dataFolder).Where(document => clauses.Contains(document.Id)).Select(document =>
        {
            var syntax = new StatementSyntax(document.Words);
            var statements = clauses[document.Id]
                .Where(clause => clause.SaidIn == clause.ContentIn)
                .Select(clause => Statement(document, syntax, clause.Said[0]..clause.Said[1], clause.Content[0]..clause.Content[1], document.Sentences[clause.SaidIn]))
                .OfType<Statement>()
                .Concat(document.Sentences.Values.SelectMany(syntax.AccordingTo))
                .Select(new QuotationSpread(document.Words, document.Paragraphs, document.Sentences.Values.Select(sentence => sentence.Start.Value)).Over);
            return StatementMarks.Document(Name, document.Paragraphs.Select(range => document.Words[range].Select(word => word.Text).ToArray()), statements);
        });
    }

    /// <summary>The verb of the attributing clause governs the content's clause ("said that …") or is put into it ("…, he said").</summary>
    private static Statement? Statement(GumDocument document, StatementSyntax syntax, Range said, Range content, Range sentence)
    {
        var (top, cue) = (syntax.Top(content), syntax.Top(said));
        IEnumerable<Range> pieces;
        if (document.Words[top].Head is var head && head >= 0 && StatementSyntax.Holds(said, head))
        {
            cue = head;
            var clause = document.Words[top].Relation == "advcl" && syntax.Complement(cue) is { } complement ? complement : syntax.Phrase(top);
            pieces = StatementSyntax.Without(clause, said);
        }
        else if (document.Words[cue] is { PartOfSpeech: "VERB", Head: >= 0, Relation: "parataxis" or "advcl" } verb)
        {
            pieces = StatementSyntax.Without(syntax.Phrase(verb.Head), syntax.Phrase(cue));
        }
        else
        {
            return null;
        }

        var contents = pieces.Select(piece => syntax.Content(piece, sentence)).OfType<Range>().ToList();
        if (document.Words[cue].PartOfSpeech is not ("VERB" or "ADJ" or "NOUN") || Others.Contains(document.Words[cue].Text) || contents.Count == 0 || contents.Exists(piece => StatementSyntax.Holds(piece, cue)))
        {
            return null;
        }

        var source = syntax.Subject(cue) is { } who && !contents.Exists(piece => StatementSyntax.Holds(piece, who.Start.Value)) ? who : (Range?)null;
        return new Statement(source, syntax.Cue(cue, source is { } range ? [range, .. contents] : contents), contents);
    }

    private sealed record Clause(
        [property: JsonPropertyName("doc")] string Document,
        [property: JsonPropertyName("attr_sent")] string SaidIn,
        [property: JsonPropertyName("content_sent")] string ContentIn,
        [property: JsonPropertyName("attr_span")] int[] Said,
        [property: JsonPropertyName("content_head_span")] int[] Content);
}
