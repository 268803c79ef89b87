using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Drafts.Wording;
using Lacuna.Reading.Attribution;

namespace Lacuna.Findings.Drafts.Accusations;

/// <summary>Finds the denials in a draft, with who denies.</summary>
internal static class ReplyFinder
{
    /// <summary>Words before a denial's that undo it: "did not deny", "cannot be denied", "without denying"; and "were denied their rights" is none.</summary>
    private const int NegationReach = 3;

    /// <summary>The denials in order of the text.</summary>
    public static ImmutableArray<DraftReply> Find(AnnotatedDocument draft)
    {
        var found = new SortedDictionary<TextSpan, DraftReply>();
        foreach (var sentence in draft.Sentences)
        {
            var words = DraftWords.Of(draft, sentence);
            for (var i = 0; i < words.Count; i++)
            {
                if (AccusationCues.DenialEndAt(words, i) is var end && end > i && !IsUndone(words, i))
                {
                    var cue = new WordRange(words, i, end).Span;
                    Add(draft, sentence.Span, cue, SpeakersOf(draft, cue), found);
                }
            }
        }

        foreach (var statement in draft.Statements.Where(statement => statement is { Act: SpeechAct.Deny, IsNegated: false, Speakers.IsEmpty: false, Cue: not null }))
        {
            var index = draft.SentenceAt(statement.Cue!.Value.Start);
            if (index < draft.Sentences.Length && !found.Keys.Any(cue => cue.Overlaps(statement.Extent)))
            {
                Add(draft, draft.Sentences[index].Span, statement.Cue.Value, statement.Speakers, found);
            }
        }

        return [.. found.Values];
    }

    private static void Add(AnnotatedDocument draft, TextSpan sentence, TextSpan cue, ImmutableArray<Actor> by, SortedDictionary<TextSpan, DraftReply> found)
    {
        if (!by.IsEmpty)
        {
            found[cue] = new DraftReply(Evidence.From(draft.Document, sentence), Evidence.From(draft.Document, cue), by);
        }
    }

    private static bool IsUndone(List<DraftWord> words, int start) =>
        Enumerable.Range(Math.Max(0, start - NegationReach), Math.Min(start, NegationReach)).Any(i => words[i].Lower is "not" or "never" or "without" or "cannot" || (words[i].Lower is "be" or "been" or "being" or "is" or "are" or "was" or "were" && words[start].Lower is "denied" or "rejected" or "dismissed"));

    /// <summary>The speaker of the statement that the words make or stand in, outermost first: "Nebenzya said that its forces were not involved"; else the subject before them.</summary>
    private static ImmutableArray<Actor> SpeakersOf(AnnotatedDocument draft, TextSpan cue)
    {
        var statement = draft.Statements.FirstOrDefault(statement =>
            !statement.Speakers.IsEmpty && ((statement.Cue is { } said && said.Overlaps(cue)) || statement.Content.Any(content => content.Contains(cue))));
        return statement?.Speakers ?? (SubjectReader.Of(draft, cue) is { } subject ? FirstOf(draft, subject) : []);
    }

    private static ImmutableArray<Actor> FirstOf(AnnotatedDocument draft, TextSpan subject) =>
        DraftActors.MentionsIn(draft, subject).FirstOrDefault(mention => !mention.Actors.IsEmpty)?.Actors ?? [];
}
