using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Statements;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Sayings;
using Lacuna.Models;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Findings.Drafts.Accusations;

/// <summary>Tells of each accusation in a draft whether the accused's reply is there too, and what it was in the record.</summary>
/// <param name="archive">The record.</param>
/// <param name="table">The actors known beforehand.</param>
/// <param name="similarity">Likeness of contents, by which the nearest reply is chosen.</param>
public sealed class AccusationChecker(IArchive archive, ActorTable table, SentenceSimilarity similarity)
{
    /// <summary>Days before and after the draft in which a reply is looked for.</summary>
    private const int Days = 30;

    /// <summary>The accusations in order of the draft, each with its replies.</summary>
    public async Task<ImmutableArray<AccusationCheck>> CheckAsync(AnnotatedDocument draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var kept = await archive.SubjectsAsync(cancellation).ConfigureAwait(false);
        var replies = ReplyFinder.Find(draft);
        var checks = ImmutableArray.CreateBuilder<AccusationCheck>();
        foreach (var accusation in new AccusationFinder(table, kept).Find(draft))
        {
            if (IsItsOwnReply(accusation, replies))
            {
                continue;
            }

            var reply = ReplyTo(draft, accusation, replies);
            var told = accusation.Accused.IsEmpty && reply is not null ? accusation with { Accused = reply.By, IsByReply = true } : accusation;
            checks.Add(await CheckAsync(draft, told, reply, cancellation).ConfigureAwait(false));
        }

        return checks.ToImmutable();
    }

    /// <summary>"Moscow rejects all accusations": the words are those of the reply, and tell of nothing that was not told before.</summary>
    private static bool IsItsOwnReply(Accusation accusation, ImmutableArray<DraftReply> replies) =>
        accusation.AboutWords is null && replies.Any(reply => reply.Words.At == accusation.Words.At);

    /// <summary>The nearest denial by the accused's side, those after the accusation first; without an accused, the nearest in the same paragraph or the next by somebody else than the accuser.</summary>
    private static DraftReply? ReplyTo(AnnotatedDocument draft, Accusation accusation, ImmutableArray<DraftReply> replies)
    {
        var accusers = Repliers.SidesOf(accusation.Accusers);
        var at = accusation.Cue.At;
        return replies
            .Where(reply => !accusation.Accused.IsEmpty
                ? Repliers.IsReply(reply.By, accusation)
                : ParagraphOf(draft, reply.Cue.At) - ParagraphOf(draft, at) is 0 or 1 && !Repliers.SidesOf(reply.By).Overlaps(accusers))
            .OrderBy(reply => reply.Cue.At.Start < at.Start && reply.Words.At != accusation.Words.At)
            .ThenBy(reply => Math.Abs(reply.Cue.At.Start - at.Start))
            .FirstOrDefault();
    }

    private async Task<AccusationCheck> CheckAsync(AnnotatedDocument draft, Accusation accusation, DraftReply? reply, CancellationToken cancellation)
    {
        var check = new AccusationCheck(accusation, AccusationVerdict.NotTold) { Reply = reply, IsLexicalOnly = similarity.IsLexicalOnly };
        if (accusation.Accused.IsEmpty || accusation.About is not { } about)
        {
            return reply is null ? check : check with { Verdict = AccusationVerdict.AnsweredInDraft };
        }

        var last = draft.Document.Published?.Date;
        var days = last is { } written ? OpenDays.Between(written, written, Days, Days) : null;
        var (denials, looked) = await new DenialFinder(archive).FindAsync(accusation, about.Subject, days, cancellation).ConfigureAwait(false);
        var meanings = similarity.Read([reply?.Words.Exact ?? accusation.Words.Exact, .. denials.Select(denial => denial.Row.Evidence.Exact)], cancellation);
        ImmutableArray<RecordReply> record =
        [
            .. denials.Select((denial, i) => ReplyOf(denial.Row, similarity.Between(meanings[0], meanings[i + 1])) with
            {
                NamesIt = denial.NamesIt,
                IsLater = last is not null && denial.Row.Document.Published?.Date > last,
            }),
        ];
        var known = record.Where(denial => !denial.IsLater).ToList();
        return check with
        {
            Verdict = (reply is not null, known.Count > 0) switch
            {
                (true, true) => AccusationVerdict.Answered,
                (true, false) => AccusationVerdict.AnsweredInDraft,
                (false, true) => AccusationVerdict.LeftOut,
                _ => AccusationVerdict.NoReply,
            },
            Record = record,
            Nearest = known.MaxBy(denial => denial.Similarity),
            Days = days,
            Looked = looked,
        };
    }

    private RecordReply ReplyOf(StatementRow row, double near) =>
        new(new RecordWords(row.Document, row.Evidence), row.Statement.Speakers, CarrierOf.Statement(row.Statement, row.Document.Source, table), near);

    private static int ParagraphOf(AnnotatedDocument draft, TextSpan at) => draft.SentenceAt(at.Start) is var index && index < draft.Sentences.Length ? draft.Sentences[index].Paragraph : int.MaxValue / 2;
}
