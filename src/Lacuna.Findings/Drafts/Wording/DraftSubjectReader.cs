using System.Collections.Frozen;
using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;
using Lacuna.Core.Text;
using Lacuna.Findings.Subjects;
using Lacuna.Findings.Words;
using Lacuna.Reading.Actors;

namespace Lacuna.Findings.Drafts.Wording;

/// <summary>Makes of a draft's words what can be looked for in the record: a subject that is kept, else names, else the words.</summary>
/// <param name="draft">The draft.</param>
/// <param name="names">Its names.</param>
/// <param name="kept">Subjects that the archive keeps.</param>
/// <param name="table">The actors known beforehand, whose names in other words and languages are looked for too.</param>
internal sealed class DraftSubjectReader(AnnotatedDocument draft, DraftNames names, ImmutableArray<Subject> kept, ActorTable table)
{
    /// <summary>Words that say nothing of what is meant: "the issue of".</summary>
    private static readonly FrozenSet<string> Fillers = WordList.Words("subject-fillers.txt");

    private readonly List<(Subject Subject, TermMatcher Matcher)> _kept = [.. kept.Select(subject => (subject, new TermMatcher(subject)))];
    private readonly SubjectSuggester _suggester = new(table);
    private readonly HashSet<string> _capitals = [.. draft.Mentions.Where(mention => mention.Kind == MentionKind.Metonym).Select(mention => mention.Span.In(draft.Text))];

    /// <summary>What <paramref name="part"/> names that the archive keeps, or the places and other names in it that are no actors; null when there are none.</summary>
    /// <param name="part">Words of one sentence.</param>
    public DraftSubject? NamedIn(TextSpan part)
    {
        if (KeptIn(part) is { } subject)
        {
            return subject;
        }

        ImmutableArray<TextSpan> own = [.. names.In(part).Where(run => !IsActor(run))];
        return own.IsEmpty ? null : OfNames(own);
    }

    /// <summary>The subject of <paramref name="part"/>; null when its words tell none.</summary>
    /// <param name="part">Words of one sentence.</param>
    /// <param name="not">Words that name somebody else: the silent, the accused.</param>
    public DraftSubject? Of(TextSpan part, TextSpan not = default)
    {
        var words = part.In(draft.Text);
        if (KeptIn(part) is { } subject)
        {
            return subject;
        }

        ImmutableArray<TextSpan> named = [.. names.In(part).Where(name => !name.Overlaps(not))];
        var name = Name(words);
        if (name.Length == 0)
        {
            return null;
        }

        // A person or place is told by its name alone: "killings in Bucha". States and bodies are in every text.
        ImmutableArray<TextSpan> own = [.. named.Where(run => !IsStateOrBody(run))];
        if (!own.IsEmpty)
        {
            return OfNames(own);
        }

        if (named.IsEmpty && MeantBy(part) is { } meant)
        {
            return new DraftSubject(meant, DraftSubjectBasis.Names);
        }

        var runs = RunsOf(part, named);
        ImmutableArray<SubjectTerm> actors = [.. named.SelectMany(run => _suggester.Suggest(run.In(draft.Text)).Where(suggestion => suggestion.Kind != SuggestionKind.Spelling).Select(suggestion => suggestion.Term))];
        return (runs, actors) switch
        {
            ([], []) => null,
            ([], _) => new DraftSubject(new Subject(name, actors), DraftSubjectBasis.Names),
            _ => new DraftSubject(new Subject(name, [new SubjectTerm(runs[0], "en") { Companions = [.. runs[1..], .. actors.Select(term => term.Words)] }]), DraftSubjectBasis.Words),
        };
    }

    private DraftSubject? KeptIn(TextSpan part)
    {
        var words = part.In(draft.Text);
        return _kept.Find(pair => pair.Matcher.IsIn(words)) is { Subject: { } subject } ? new DraftSubject(subject, DraftSubjectBasis.Kept) : null;
    }

    private DraftSubject OfNames(ImmutableArray<TextSpan> own) =>
        new(new Subject(string.Join(", ", own.Select(run => run.In(draft.Text)).Distinct(StringComparer.Ordinal)), [.. own.SelectMany(TermsOf).Distinct()]), DraftSubjectBasis.Names);

    private static string Name(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', '"', '“', '”', '.', ',');

    /// <summary>"did not name him": the person whom a pronoun stands for.</summary>
    private Subject? MeantBy(TextSpan part) =>
        draft.Mentions.FirstOrDefault(mention => mention is { Kind: MentionKind.Pronoun, Actors: [{ Kind: ActorKind.Person }] } && mention.Span == part)?.Actors[0] is { } actor
            ? new Subject(actor.Name, [.. _suggester.Suggest(actor.Name).Where(suggestion => suggestion.Kind != SuggestionKind.Spelling).Select(suggestion => suggestion.Term)])
            : null;

    /// <summary>A capital too, which stands for its state elsewhere: "Bucha, the city northwest of Kyiv".</summary>
    private bool IsActor(TextSpan run) =>
        draft.Mentions.Any(mention => mention.Span.Overlaps(run) && !mention.Actors.IsEmpty) || _capitals.Contains(run.In(draft.Text)) || !table.Find(run.In(draft.Text)).IsEmpty;

    private bool IsStateOrBody(TextSpan run) => draft.Mentions.Any(mention => mention.Span.Overlaps(run) && mention.Actors.Any(actor => actor.Kind != ActorKind.Person));

    /// <summary>The name; of a person the last name too, by which later words call them.</summary>
    private IEnumerable<SubjectTerm> TermsOf(TextSpan run)
    {
        var words = run.In(draft.Text);
        yield return new SubjectTerm(words);
        if (words.LastIndexOf(' ') is var last and > 0 && draft.Mentions.Any(mention => mention.Span.Overlaps(run) && mention.Actors.Any(actor => actor.Kind == ActorKind.Person)))
        {
            yield return new SubjectTerm(words[(last + 1)..]) { IsCaseSensitive = true };
        }
    }

    /// <summary>The runs of words of content between function words, names and words that say nothing left out.</summary>
    private ImmutableArray<string> RunsOf(TextSpan part, ImmutableArray<TextSpan> named)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        var isOpen = false;
        for (var i = draft.TokenAt(part.Start); i < draft.Tokens.Length && draft.Tokens[i].End <= part.End; i++)
        {
            var token = draft.Tokens[i];
            var isContent = ContentWords.IsContent(token, draft.Text) && !named.Any(name => name.Overlaps(token.Span)) && !Fillers.Contains(token.Span.In(draft.Text).ToLowerInvariant());
            var word = token.Span.In(draft.Text);
            if (isContent && isOpen)
            {
                found[^1] += $" {word}";
            }
            else if (isContent)
            {
                found.Add(word);
            }

            isOpen = isContent;
        }

        return found.ToImmutable();
    }
}
