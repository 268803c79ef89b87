using Lacuna.TrainedReader.Corpora.Hearers;
using Lacuna.TrainedReader.Corpora.Mentions;

namespace Lacuna.TrainedReader.Corpora.Attributions;

/// <summary>Turns predicates of saying, believing and intending into statements.</summary>
/// <param name="roles">Which predicates, and which of their arguments.</param>
/// <param name="words">The words of the document.</param>
internal sealed class PropBankStatements(Dictionary<string, AttributionRoles> roles, IReadOnlyList<SyntaxWord> words)
{
    private static readonly HashSet<string> Pronouns = new(["what", "who", "which", "whom", "that", "so"], StringComparer.OrdinalIgnoreCase);
    private readonly StatementSyntax _syntax = new(words);

    /// <summary>The statements of <paramref name="sentence"/>, whose first word is number <paramref name="first"/> of the document.</summary>
    public IEnumerable<Statement> Of(PropBankSentence sentence, int first) =>
        sentence.Predicates.Select(predicate => Of(predicate, first, first..(first + sentence.Words.Length))).OfType<Statement>()
            .Concat(_syntax.AccordingTo(first..(first + sentence.Words.Length)));

    private Statement? Of(PropBankPredicate predicate, int first, Range sentence)
    {
        var verb = first + predicate.Word;
        var isNoun = words[verb].PartOfSpeech == "NOUN";
        if (!roles.TryGetValue(predicate.Roleset, out var role) || !(isNoun || words[verb].PartOfSpeech == "VERB"))
        {
            return null;
        }

        var contents = Contents(predicate, role, first, sentence);
        var source = predicate.Arguments.FirstOrDefault(argument => argument.Role == role.Source) is { } argument
            ? _syntax.Source(Shift(argument, first), verb)
            : isNoun || _syntax.IsPassive(verb) ? null : _syntax.Subject(verb);
        if (_syntax.IsPassive(verb) && _syntax.Complement(verb) is { } rest && _syntax.Content(rest, sentence) is { } complement && contents.Count == 1 && contents[0].End.Value <= verb && complement.Start.Value > verb)
        {
            // "[the food] is believed [to be safe]": PropBank gives the subject alone; "it is said [that …]": an empty one.
            contents.Add(complement);
            contents.RemoveAll(content => words[content.Start.Value].Relation == "expl" && content.End.Value - content.Start.Value == 1);
        }

        if (contents.Count == 0 || (isNoun && !IsComplement(contents[0], verb)) || contents.Exists(content => StatementSyntax.Holds(content, verb)) || (source is null && (isNoun || !_syntax.IsPassive(verb))))
        {
            return null;
        }

        var cue = _syntax.Cue(verb, source is { } who ? [who, .. contents] : contents);
        if (source is { } range && (StatementSyntax.Holds(range, cue.Start.Value) || contents.Exists(content => StatementSyntax.Holds(content, range.Start.Value))))
        {
            source = null;
        }

        // "called for a truce": the preposition is the cue's, unless somebody stands between ("asked him about a truce").
        if (contents[0] is var next && next.Start.Equals(cue.End) && words[next.Start.Value] is { PartOfSpeech: "ADP", Relation: "case" } && next.Start.Value + 1 < next.End.Value)
        {
            cue = cue.Start..(cue.End.Value + 1);
            contents[0] = (next.Start.Value + 1)..next.End;
        }

        return new Statement(source, cue, contents);
    }

    /// <summary>True for what follows a noun as its content: "his claim that …", "her support for …", not "the expense report".</summary>
    private bool IsComplement(Range content, int noun) =>
        content.Start.Value > noun && (_syntax.IsClause(content) || words[content.Start.Value].PartOfSpeech == "ADP");

    /// <summary>The contents in order, those side by side as one; none where only a pronoun stands for it or the verb needs a clause and has none.</summary>
    private List<Range> Contents(PropBankPredicate predicate, AttributionRoles role, int first, Range sentence)
    {
        var ranges = new List<Range>();
        foreach (var argument in predicate.Arguments.Where(argument => role.Contents.Any(name => argument.Role == name || argument.Role == "C-" + name || argument.Role == name + "-DSP" || argument.Role == "C-" + name + "-DSP")).OrderBy(argument => argument.Start))
        {
            var range = Shift(argument, first);
            if (ranges.Count > 0 && ranges[^1].End.Value >= range.Start.Value)
            {
                ranges[^1] = ranges[^1].Start..Math.Max(ranges[^1].End.Value, range.End.Value);
            }
            else
            {
                ranges.Add(range);
            }
        }

        if (ranges.TrueForAll(range => range.End.Value - range.Start.Value == 1 && Pronouns.Contains(words[range.Start.Value].Text)) || (role.IsClause && !ranges.Exists(_syntax.IsClause)))
        {
            return [];
        }

        return [.. ranges.Select(range => _syntax.Content(range, sentence)).OfType<Range>()];
    }

    private static Range Shift(PropBankArgument argument, int first) => (first + argument.Start)..(first + argument.End);
}
