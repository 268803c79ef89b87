using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;
using Lacuna.Core.Text;
using Lacuna.Findings.Drafts.Wording;
using Lacuna.Findings.Words;
using Lacuna.Reading.Actors;
using Lacuna.Reading.Attribution;
using Lacuna.Reading.Contacts;

namespace Lacuna.Findings.Drafts.Accusations;

/// <summary>Finds the accusations that a draft tells of: by the words that name them, and statements that were read as accusing somebody.</summary>
/// <param name="table">The actors known beforehand.</param>
/// <param name="kept">Subjects that the archive keeps.</param>
public sealed class AccusationFinder(ActorTable table, ImmutableArray<Subject> kept)
{
    /// <summary>Words before an accusation's in which a negation undoes it.</summary>
    private const int NegationReach = 3;

    /// <summary>Words into what a statement says within which the accused must stand: "a description of Putin as a war criminal".</summary>
    private const int AccusedReach = 4;

    /// <summary>Longest statement that accuses by what it says and not by its verb, in characters; in longer ones the wrong and the first named seldom belong together.</summary>
    private const int LongestContent = 160;

    private static readonly Lazy<TermMatcher> Wrongdoing = new(() => new TermMatcher(WordList.Lines("wrongdoing-words.txt").Select(words => new SubjectTerm(words))));

    /// <summary>The accusations in order of the text.</summary>
    public ImmutableArray<Accusation> Find(AnnotatedDocument draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var subjects = new DraftSubjectReader(draft, new DraftNames(draft), kept, table);
        var found = new SortedDictionary<TextSpan, Accusation>();
        foreach (var sentence in draft.Sentences)
        {
            var words = DraftWords.Of(draft, sentence);
            for (var i = 0; i < words.Count; i++)
            {
                if (AccusationCues.AccusationAt(words, i) is not { } cue)
                {
                    continue;
                }

                if (ByWords(draft, sentence, words, cue.Form, i, cue.End, subjects) is { } accusation)
                {
                    found[accusation.Cue.At] = accusation;
                }

                i = cue.End - 1;
            }
        }

        foreach (var statement in draft.Statements.Where(statement => statement is { Act: SpeechAct.Accuse, IsNegated: false, Speakers.IsEmpty: false, Cue: not null, Content.IsEmpty: false }))
        {
            if (!found.Keys.Any(statement.Extent.Overlaps) && ByStatement(draft, statement, subjects) is { } accusation)
            {
                found[accusation.Cue.At] = accusation;
            }
        }

        return [.. found.Values];
    }

    private static Accusation? ByWords(AnnotatedDocument draft, Sentence sentence, List<DraftWord> words, AccusationForm form, int start, int end, DraftSubjectReader subjects)
    {
        var cue = new WordRange(words, start, end).Span;
        var phrase = Phrases.From(words, end);
        var (accused, accusers, charge) = form switch
        {
            AccusationForm.Whom => Whom(draft, cue, phrase),
            AccusationForm.By => (Subject(draft, cue), [], phrase),
            AccusationForm.Name => Named(draft, cue, phrase),
            _ => Noun(draft, words, start, phrase),
        };
        if (form == AccusationForm.Name && (accused.IsEmpty || charge.IsEmpty || Wrongdoing.Value.Find(draft.Text, charge.Span).IsEmpty))
        {
            return null;
        }

        var isBlame = words[start].Lower.StartsWith("blam", StringComparison.Ordinal);
        if ((form != AccusationForm.Noun && charge.IsEmpty && (accused.IsEmpty || isBlame)) || (isBlame && accused.IsEmpty) || IsNegated(words, start))
        {
            return null;
        }

        return new Accusation(Evidence.From(draft.Document, sentence.Span), Evidence.From(draft.Document, cue))
        {
            Accused = accused,
            Accusers = [.. accusers.Except(accused)],
            About = AboutOf(draft, sentence, charge.IsEmpty ? null : charge.Span, subjects),
            AboutWords = charge.IsEmpty ? null : Evidence.From(draft.Document, charge.Span),
        };
    }

    /// <summary>"has not accused Russia" tells of no accusation.</summary>
    private static bool IsNegated(List<DraftWord> words, int start) =>
        Enumerable.Range(Math.Max(0, start - NegationReach), Math.Min(start, NegationReach)).Any(i => words[i].Lower is "not" or "never" or "without" or "no");

    /// <summary>"Brainard did not violate any rules" clears of what it names.</summary>
    private static bool HasNegation(AnnotatedDocument draft, TextSpan content)
    {
        for (var i = draft.TokenAt(content.Start); i < draft.Tokens.Length && draft.Tokens[i].End <= content.End; i++)
        {
            var word = draft.Tokens[i].AsSpan(draft.Text);
            if (word.Equals("not", StringComparison.OrdinalIgnoreCase) || word.Equals("no", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static (ImmutableArray<Actor> Accused, ImmutableArray<Actor> Accusers, WordRange Charge) Whom(AnnotatedDocument draft, TextSpan cue, WordRange phrase)
    {
        var of = IndexOf(phrase, "of", "for");
        var accused = phrase with { End = of < 0 ? phrase.End : of };
        ImmutableArray<Actor> actors = accused.IsEmpty ? [] : DraftActors.MentionsIn(draft, accused.Span).FirstOrDefault(mention => !mention.Actors.IsEmpty)?.Actors ?? [];
        return (actors, SpeakersOrSubject(draft, cue), of < 0 ? phrase with { Start = phrase.End } : phrase with { Start = of + 1 });
    }

    private static (ImmutableArray<Actor> Accused, ImmutableArray<Actor> Accusers, WordRange Charge) Named(AnnotatedDocument draft, TextSpan cue, WordRange phrase)
    {
        var mention = phrase.IsEmpty ? null : DraftActors.MentionsIn(draft, phrase.Span).FirstOrDefault(mention => mention.Span.Start == phrase.Span.Start && !mention.Actors.IsEmpty);
        var rest = phrase.Start;
        while (mention is not null && rest < phrase.End && phrase.Words[rest].Span.Start < mention.Span.End)
        {
            rest++;
        }

        return (mention?.Actors ?? [], SpeakersOrSubject(draft, cue), phrase with { Start = mention is null ? phrase.End : rest });
    }

    private static (ImmutableArray<Actor> Accused, ImmutableArray<Actor> Accusers, WordRange Charge) Noun(AnnotatedDocument draft, List<DraftWord> words, int start, WordRange phrase)
    {
        ImmutableArray<Actor> owners = start > 0 && draft.Mentions.FirstOrDefault(mention =>
            !mention.Actors.IsEmpty && (mention.Span.End == words[start - 1].Span.End || (words[start - 1].Kind == DraftWordKind.Possessive && mention.Span.End == words[start - 1].Span.Start))) is { } owner ? owner.Actors : [];
        var of = IndexOf(phrase, "of", "that");
        var charge = of == phrase.Start ? phrase with { Start = of + 1 } : phrase with { Start = phrase.End };
        var by = IndexOf(phrase, "against", "by");
        ImmutableArray<Actor> accused = by < 0 || by + 1 >= phrase.End ? [] : DraftActors.MentionsIn(draft, (phrase with { Start = by + 1 }).Span).FirstOrDefault(mention => !mention.Actors.IsEmpty)?.Actors ?? [];
        if (accused.IsEmpty && !charge.IsEmpty)
        {
            // "allegations of Russian war crimes", "that Russia killed".
            accused = DraftActors.MentionsIn(draft, charge.Span).FirstOrDefault(mention => mention.Kind == MentionKind.Demonym || (words[phrase.Start].Lower == "that" && !mention.Actors.Any(owners.Contains)))?.Actors ?? [];
        }

        return (accused, owners, charge);
    }

    private static int IndexOf(WordRange phrase, params ReadOnlySpan<string> sought)
    {
        for (var i = phrase.Start; i < phrase.End; i++)
        {
            if (sought.Contains(phrase.Words[i].Lower))
            {
                return i;
            }
        }

        return -1;
    }

    private static Accusation? ByStatement(AnnotatedDocument draft, Statement statement, DraftSubjectReader subjects)
    {
        var sides = statement.Speakers.Select(Parties.SideOf).ToHashSet(StringComparer.Ordinal);
        var content = TextSpan.FromBounds(statement.Content.Min(part => part.Start), statement.Content.Max(part => part.End));
        var first = DraftActors.MentionsIn(draft, content).FirstOrDefault();
        var accused = first is { Kind: not MentionKind.Pronoun } && draft.TokenAt(first.Span.Start) - draft.TokenAt(content.Start) < AccusedReach
            && first.Actors.Any(actor => !sides.Contains(Parties.SideOf(actor)) || (actor.Kind == ActorKind.Person && !statement.Speakers.Contains(actor)))
            ? first.Actors : [];
        var index = draft.SentenceAt(statement.Cue!.Value.Start);
        if (accused.IsEmpty || content.Length > LongestContent || HasNegation(draft, content) || index >= draft.Sentences.Length || Wrongdoing.Value.Find(draft.Text, content).IsEmpty)
        {
            return null;
        }

        return new Accusation(Evidence.From(draft.Document, draft.Sentences[index].Span), Evidence.From(draft.Document, statement.Cue.Value))
        {
            Accusers = statement.Speakers,
            Accused = accused,
            About = AboutOf(draft, draft.Sentences[index], content, subjects),
            AboutWords = Evidence.From(draft.Document, content),
        };
    }

    /// <summary>A name in the charge, the sentence or those before it in the paragraph; else the charge's own words.</summary>
    private static DraftSubject? AboutOf(AnnotatedDocument draft, Sentence sentence, TextSpan? charge, DraftSubjectReader subjects)
    {
        if (charge is { } words && subjects.NamedIn(words) is { } named)
        {
            return named;
        }

        for (var i = draft.SentenceAt(sentence.Span.Start); i >= 0 && i < draft.Sentences.Length && draft.Sentences[i].Paragraph == sentence.Paragraph; i--)
        {
            if (subjects.NamedIn(draft.Sentences[i].Span) is { } around)
            {
                return around;
            }
        }

        return charge is { } own ? subjects.Of(own) : null;
    }

    private static ImmutableArray<Actor> SpeakersOrSubject(AnnotatedDocument draft, TextSpan cue) =>
        draft.Statements.FirstOrDefault(statement => !statement.Speakers.IsEmpty && statement.Cue is { } said && said.Overlaps(cue))?.Speakers ?? Subject(draft, cue);

    private static ImmutableArray<Actor> Subject(AnnotatedDocument draft, TextSpan cue) =>
        SubjectReader.Of(draft, cue) is { } subject ? DraftActors.MentionsIn(draft, subject).FirstOrDefault(mention => !mention.Actors.IsEmpty)?.Actors ?? [] : [];
}
