using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using Lacuna.Core.Text;
using Lacuna.Findings.Sayings;
using Lacuna.Models;
using Lacuna.Reading.Actors;
using Lacuna.Reading.Contacts;
using NodaTime;

namespace Lacuna.Findings.Drafts.Chains;

/// <summary>Tells of each statement in a draft by what way the record has it: from the speaker's own side, or from others who say that it was said.</summary>
/// <param name="archive">The record.</param>
/// <param name="table">The actors known beforehand.</param>
/// <param name="similarity">Likeness of contents.</param>
public sealed class ChainChecker(IArchive archive, ActorTable table, SentenceSimilarity similarity)
{
    /// <summary>
    /// Likeness from which on a statement of the record is the draft's. There is no gold for it and no sweep but one by eye, on the founding article and the
    /// shipped samples: of 15 pairs that a reader takes for one statement 14 reach it, and the nearest other has 0.47.
    /// </summary>
    public const double SameStatement = 0.55;

    /// <summary>What a statement on an own page may be less near than the nearest that others pass on: "is ready to play a role" is not "is ready to end the war", which others tell word for word.</summary>
    private const double OwnMargin = 0.2;

    /// <summary>Days before the draft, or before the day that it gives for the statement, in which the statement is looked for.</summary>
    public const int DaysBefore = 90;

    /// <summary>Days after the draft: on another clock the same evening is tomorrow.</summary>
    private const int DaysAfter = 1;

    /// <summary>Shorter contents say too little to be found again: "no", "the talks".</summary>
    private const int LeastWords = 4;

    /// <summary>Most statements of the speaker that are compared with one of the draft's, the earliest first.</summary>
    private const int MostCompared = 300;

    private readonly SaidFinder _said = new(archive, table);

    /// <summary>The statements whose speaker is known, in order of the draft, one check for each speaker.</summary>
    public async Task<ImmutableArray<ChainCheck>> CheckAsync(AnnotatedDocument draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var outlets = (await archive.SourcesAsync(cancellation).ConfigureAwait(false)).Select(holding => holding.Source.Name).ToHashSet(StringComparer.Ordinal);
        var meanings = new Dictionary<string, SentenceMeaning>(StringComparer.Ordinal);
        var checks = ImmutableArray.CreateBuilder<ChainCheck>();

        // "The two spoke of trade" tells of a contact and gives nobody's words.
        foreach (var statement in draft.Statements.Where(statement => statement is { IsNegated: false, Content.IsEmpty: false, Act: not SpeechAct.Consult }))
        {
            var words = string.Join(" ", statement.Content.Select(content => content.In(draft.Text)));
            if (words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length < LeastWords)
            {
                continue;
            }

            foreach (var speaker in statement.Speakers.Where(speaker => speaker.Kind != ActorKind.Group))
            {
                checks.Add(await CheckAsync(draft, statement, speaker, words, outlets.Contains(speaker.Name), meanings, cancellation).ConfigureAwait(false));
            }
        }

        return checks.ToImmutable();
    }

    private async Task<ChainCheck> CheckAsync(AnnotatedDocument draft, Statement statement, Actor speaker, string words, bool isOutlet, Dictionary<string, SentenceMeaning> known, CancellationToken cancellation)
    {
        var check = new ChainCheck(Evidence.From(draft.Document, statement.Extent), speaker, ChainVerdict.NotFound)
        {
            DraftBy = DraftBy(draft, statement, speaker),
            Days = DaysOf(draft, statement),
            IsLexicalOnly = similarity.IsLexicalOnly,
        };
        var terms = RareTerms.Of(words);
        if (terms.IsEmpty)
        {
            return check;
        }

        // An outlet says all that its pages say, in whoever's mouth.
        var question = new SaidQuestion { By = isOutlet ? null : speaker, Sources = isOutlet ? [speaker.Name] : [], About = new Subject(words, terms), From = check.Days?.Start, Until = check.Days?.End, Limit = MostCompared };
        var said = await _said.FindAsync(question, cancellation).ConfigureAwait(false);
        var candidates = CandidatesIn(said, speaker, isOutlet).ToList();
        Read([words, .. candidates.Select(candidate => candidate.Words)], known, cancellation);
        var near = candidates
            .Select(candidate => candidate.Saying with { Similarity = similarity.Between(known[words], known[candidate.Words]) })
            .OrderByDescending(saying => saying.Similarity)
            .ToList();
        var found = near.TakeWhile(saying => saying.Similarity >= SameStatement).ToList();
        var own = found.Find(saying => saying.IsOwn && saying.Similarity >= found[0].Similarity - OwnMargin);
        return check with
        {
            Verdict = own is not null ? ChainVerdict.OwnPage : found.Count > 0 ? ChainVerdict.PassedOn : ChainVerdict.NotFound,
            Own = own,
            PassedOn = [.. found.Where(saying => !saying.IsOwn)],
            Nearest = found.Count == 0 ? near.FirstOrDefault() : null,
            Compared = candidates.Count,
            NotRead = said.NotRead ?? 0,
        };
    }

    /// <summary>One statement of the record comes near to several of a draft, and is read once.</summary>
    private void Read(IEnumerable<string> texts, Dictionary<string, SentenceMeaning> known, CancellationToken cancellation)
    {
        var unread = texts.Where(text => !known.ContainsKey(text)).Distinct(StringComparer.Ordinal).ToList();
        foreach (var (text, meaning) in unread.Zip(similarity.Read(unread, cancellation)))
        {
            known.Add(text, meaning);
        }
    }

    private static DateInterval? DaysOf(AnnotatedDocument draft, Statement statement)
    {
        if (draft.Document.Published?.Date is not { } last)
        {
            return null;
        }

        var first = statement.Time?.Days?.Start is { } told && told < last ? told : last;
        return OpenDays.Between(first, last, DaysBefore, DaysAfter);
    }

    /// <summary>The relay and the speakers of the statements around, those of the speaker's own words left out.</summary>
    private static ImmutableArray<Actor> DraftBy(AnnotatedDocument draft, Statement statement, Actor speaker)
    {
        var found = new List<Actor>(statement.Relay is { } relay ? [relay] : []);
        var seen = new HashSet<string>(StringComparer.Ordinal) { statement.Id };
        for (var outer = statement.Inside; outer is not null && seen.Add(outer);)
        {
            var around = draft.Statements.FirstOrDefault(other => other.Id == outer);
            found.AddRange(around?.Speakers ?? []);
            outer = around?.Inside;
        }

        return [.. found.Where(actor => !actor.Equals(speaker)).Distinct()];
    }

    private IEnumerable<(RecordSaying Saying, string Words)> CandidatesIn(Said said, Actor speaker, bool isOutlet)
    {
        foreach (var saying in said.Sayings.SelectMany(saying => Within(saying, [])))
        {
            yield return saying;
        }

        foreach (var own in said.OwnWords)
        {
            yield return (new RecordSaying(new RecordWords(own.Row, own.Evidence), 0, Carrier.Own) { IsPage = true }, own.Evidence.Exact);
        }

        IEnumerable<(RecordSaying, string)> Within(Saying saying, ImmutableArray<Actor> around)
        {
            var statement = saying.Statement;
            ImmutableArray<Actor> by = [.. around, .. saying.Outer?.Speakers ?? [], .. statement.Relay is { } relay ? [relay] : Array.Empty<Actor>()];
            if (!statement.IsNegated)
            {
                // Of two who say it together, each has pages of their own.
                var carrier = isOutlet ? Carrier.Own : CarrierOf.Statement(statement with { Speakers = [speaker] }, saying.Row.Source, table);
                var words = statement.Content.IsEmpty || isOutlet ? saying.Evidence.Exact : string.Join(" ", statement.Content.Select(part => part.In(saying.Document.Text)));
                yield return (new RecordSaying(new RecordWords(saying.Row, saying.Evidence), 0, carrier) { By = isOutlet ? [] : Others(by), IsPage = isOutlet }, words);
            }

            foreach (var inner in saying.Inner.SelectMany(inner => Within(inner, [.. statement.Speakers, .. by])))
            {
                yield return inner;
            }
        }

        ImmutableArray<Actor> Others(IEnumerable<Actor> by) => [.. by.Where(actor => Parties.SideOf(actor) != Parties.SideOf(speaker)).Distinct()];
    }
}
