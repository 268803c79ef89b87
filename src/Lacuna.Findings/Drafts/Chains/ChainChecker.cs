using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Findings.Sayings;
using Lacuna.Findings.Words;
using Lacuna.Models;
using Lacuna.Reading.Actors;
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
    /// shipped samples: of 15 pairs that a reader takes for one statement 14 reach it, and of the nearest others one, two requests that both name Moscow; the next
    /// has 0.47.
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

    /// <summary>Most places of the record that are told for one statement.</summary>
    private const int MostTold = 10;

    /// <summary>Candidates whose sense is compared, those that share most of the rarer words: the encoder takes some 5 ms of a core for each, and a minister says hundreds of things in a quarter.</summary>
    private const int MostRead = 8;

    /// <summary>The statements whose speaker is known, in order of the draft, one check for each speaker.</summary>
    public async Task<ImmutableArray<ChainCheck>> CheckAsync(AnnotatedDocument draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var notRead = draft.Statements.IsEmpty ? 0 : await archive.CountAsync(new DocumentQuery { IsRead = false, Published = DaysOf(draft, draft.Statements[0]) }, cancellation).ConfigureAwait(false);
        var outlets = (await archive.SourcesAsync(cancellation).ConfigureAwait(false)).Select(holding => holding.Source.Name).ToHashSet(StringComparer.Ordinal);
        var meanings = new Dictionary<string, SentenceMeaning>(StringComparer.Ordinal);
        var checks = ImmutableArray.CreateBuilder<ChainCheck>();

        // "The two spoke of trade" tells of a contact and gives nobody's words.
        foreach (var statement in draft.Statements.Where(statement => statement is { IsNegated: false, Content.IsEmpty: false, Act: not SpeechAct.Consult }))
        {
            // "[g]rateful" is the source's "Grateful".
            var words = string.Join(" ", statement.Content.Select(content => content.In(draft.Text))).Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
            if (words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length < LeastWords)
            {
                continue;
            }

            foreach (var speaker in statement.Speakers.Where(speaker => speaker.Kind != ActorKind.Group))
            {
                checks.Add(await CheckAsync(draft, statement, speaker, words, outlets.Contains(speaker.Name), meanings, cancellation).ConfigureAwait(false));
            }
        }

        return [.. checks.Select(check => check with { NotRead = notRead })];
    }

    private async Task<ChainCheck> CheckAsync(AnnotatedDocument draft, Statement statement, Actor speaker, string words, bool isOutlet, Dictionary<string, SentenceMeaning> known, CancellationToken cancellation)
    {
        var check = new ChainCheck(Evidence.From(draft.Document, statement.Extent), speaker, ChainVerdict.NotFound)
        {
            DraftBy = [.. Around.Of(draft, statement).Where(actor => !actor.Equals(speaker))],
            Days = DaysOf(draft, statement),
            IsLexicalOnly = similarity.IsLexicalOnly,
        };
        var terms = RareTerms.Of(words);
        if (terms.IsEmpty)
        {
            return check;
        }

        var finder = new CandidateFinder(archive, table, speaker, isOutlet);
        var candidates = await finder.StatementsAsync(terms, check.Days, cancellation).ConfigureAwait(false);
        var compared = candidates.Count;
        var near = Compare(words, candidates, known, cancellation);
        if (!isOutlet && !near.Exists(candidate => candidate.Saying is { Similarity: >= SameStatement, Carrier: Carrier.Own }))
        {
            // Pages are opened one by one: only where no statement of the speaker's side is it.
            candidates = await finder.PagesAsync(terms, check.Days, cancellation).ConfigureAwait(false);
            compared += candidates.Count;
            near = [.. near.Concat(Compare(words, candidates, known, cancellation)).OrderByDescending(candidate => candidate.Saying.Similarity)];
        }

        var found = new List<RecordSaying>();
        foreach (var candidate in near.TakeWhile(candidate => candidate.Saying.Similarity >= SameStatement).Take(MostTold))
        {
            found.Add(await finder.WithOthersAsync(candidate, cancellation).ConfigureAwait(false));
        }

        var own = found.Find(saying => saying.IsOwn && saying.Similarity >= found[0].Similarity - OwnMargin);
        return check with
        {
            Verdict = own is not null ? ChainVerdict.OwnPage : found.Count > 0 ? ChainVerdict.PassedOn : ChainVerdict.NotFound,
            Own = own,
            PassedOn = [.. found.Where(saying => !saying.IsOwn)],
            Nearest = found.Count == 0 && near.Count > 0 ? near[0].Saying : null,
            Compared = compared,
        };
    }

    private List<Candidate> Compare(string words, List<Candidate> all, Dictionary<string, SentenceMeaning> known, CancellationToken cancellation)
    {
        var stems = SharedStems.Of(words);
        var candidates = all.Count <= MostRead ? all : [.. all.OrderByDescending(candidate => SharedStems.Weight(stems, candidate.Words)).Take(MostRead)];
        Read([words, .. candidates.Select(candidate => candidate.Words)], known, cancellation);
        return
        [
            .. candidates
                .Select(candidate => candidate with { Saying = candidate.Saying with { Similarity = similarity.Between(known[words], known[candidate.Words]) } })
                .OrderByDescending(candidate => candidate.Saying.Similarity),
        ];
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
}
