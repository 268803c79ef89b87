using System.Collections.Concurrent;
using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Statements;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;
using Lacuna.Findings.Silences;
using Lacuna.Findings.Voices;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Findings.Drafts.Absences;

/// <summary>Runs, for each claim of absence in a draft, what would prove it: the silence of an actor over all their channels, or a look through the accounts that are meant.</summary>
/// <param name="archive">The record.</param>
/// <param name="table">The actors known beforehand.</param>
public sealed class AbsenceChecker(IArchive archive, ActorTable table)
{
    private readonly SilenceFinder _silences = new(archive, table);
    private readonly TextLooker _texts = new(archive, table);
    private readonly DaysChooser _days = new(archive);
    private readonly ConcurrentDictionary<(string Actor, string Subject, DateInterval Days), Silence> _found = [];

    /// <summary>The claims in order of the draft, each with its answer.</summary>
    public async Task<ImmutableArray<AbsenceCheck>> CheckAsync(AnnotatedDocument draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var kept = await archive.SubjectsAsync(cancellation).ConfigureAwait(false);
        var checks = ImmutableArray.CreateBuilder<AbsenceCheck>();
        foreach (var claim in new AbsenceClaimFinder(table, kept).Find(draft))
        {
            checks.Add(await CheckAsync(draft, claim, cancellation).ConfigureAwait(false));
        }

        return checks.ToImmutable();
    }

    private async Task<AbsenceCheck> CheckAsync(AnnotatedDocument draft, AbsenceClaim claim, CancellationToken cancellation)
    {
        if (claim.About is not { } about)
        {
            return NotEstablished(claim, "The draft does not say about what.");
        }

        if (claim.Place == AbsencePlace.Work)
        {
            return NotEstablished(claim, $"“{claim.PlaceWords?.Exact}” is no statement of a day, and is not looked for.");
        }

        if (claim.Place == AbsencePlace.Accounts)
        {
            return await AccountsAsync(draft, claim, about, cancellation).ConfigureAwait(false);
        }

        if (claim.Who.IsEmpty)
        {
            return NotEstablished(claim, "It could not be told who is meant.");
        }

        if (await _days.OfAsync(draft, claim, about.Subject, cancellation).ConfigureAwait(false) is not ({ } days, var basis))
        {
            return NotEstablished(claim, "The draft gives no date, so that it is not known up to when.");
        }

        var check = new AbsenceCheck(claim, Agreement.NotEstablished) { Days = days, DaysBasis = basis };
        return claim.Place == AbsencePlace.OneText
            ? await OneTextAsync(check, about, cancellation).ConfigureAwait(false)
            : await AnywhereAsync(draft, check, about, cancellation).ConfigureAwait(false);
    }

    private async Task<AbsenceCheck> AccountsAsync(AnnotatedDocument draft, AbsenceClaim claim, DraftSubject about, CancellationToken cancellation)
    {
        var days = DaysChooser.AroundContact(draft, claim.Contact!);
        var check = new AbsenceCheck(claim, Agreement.NotEstablished) { Days = days, DaysBasis = days is null ? AbsenceDays.None : AbsenceDays.Contact };
        if (days is null)
        {
            return check with { Reasons = ["The draft does not tell when the contact was."] };
        }

        var looked = await _texts.AccountsAsync(draft, claim, about.Subject, days, cancellation).ConfigureAwait(false);
        check = Judged(check with { Texts = looked.Texts }, about, looked);
        return claim.Who.IsEmpty || check.Verdict == Agreement.Differs ? check : await WithOthersAsync(draft, check, about, cancellation).ConfigureAwait(false);
    }

    private static AbsenceCheck Judged(AbsenceCheck check, DraftSubject about, TextsLooked looked)
    {
        var accounts = looked.Texts.Where(text => text.IsAccount).ToList();
        if (accounts.Find(text => text.Mention is not null) is { } named)
        {
            return check with { Verdict = Agreement.Differs, First = new RecordWords(named.Document, named.Mention!) };
        }

        ImmutableArray<string> reasons = [.. accounts.Count == 0 ? ["No account of the contact is held."] : looked.Reasons, .. Doubts(about)];
        return looked.Texts.FirstOrDefault(text => text.Mention is not null) is { } passing
            ? check with { First = new RecordWords(passing.Document, passing.Mention!), Reasons = [.. reasons, "A text that tells of the contact in passing names it."] }
            : check with { Verdict = reasons.IsEmpty ? Agreement.Agrees : Agreement.NotEstablished, Reasons = reasons };
    }

    private async Task<AbsenceCheck> OneTextAsync(AbsenceCheck check, DraftSubject about, CancellationToken cancellation)
    {
        var looked = await _texts.OfAsync(check.Claim, about.Subject, check.Days!, cancellation).ConfigureAwait(false);
        var naming = looked.Texts.Count(text => text.Mention is not null);
        check = check with { Texts = looked.Texts };
        if (naming == 0)
        {
            ImmutableArray<string> reasons = [.. looked.Texts.IsEmpty ? ["No text of those days is held from whom it is said of."] : looked.Reasons, .. Doubts(about)];
            return check with { Verdict = reasons.IsEmpty ? Agreement.Agrees : Agreement.NotEstablished, Reasons = reasons };
        }

        var first = looked.Texts.First(text => text.Mention is not null);
        return check with
        {
            Verdict = naming == looked.Texts.Length && looked.Reasons.IsEmpty ? Agreement.Differs : Agreement.NotEstablished,
            First = new RecordWords(first.Document, first.Mention!),
            Reasons = naming == looked.Texts.Length ? looked.Reasons : [.. looked.Reasons, $"Of {Counted(looked.Texts.Length, "text")} of those days {Counted(naming, "text")} {(naming == 1 ? "names" : "name")} it, and which one is meant is not told."],
        };
    }

    private async Task<AbsenceCheck> AnywhereAsync(AnnotatedDocument draft, AbsenceCheck check, DraftSubject about, CancellationToken cancellation)
    {
        var silences = ImmutableArray.CreateBuilder<Silence>();
        foreach (var actor in check.Claim.Who)
        {
            // A draft that says it in its headline says it again in its text.
            var key = (actor.Id, about.Subject.Name, check.Days!);
            if (!_found.TryGetValue(key, out var silence))
            {
                _found[key] = silence = await _silences.FindAsync(new SilenceQuestion(actor, about.Subject, check.Days!), cancellation).ConfigureAwait(false);
            }

            silences.Add(silence);
        }

        check = check with { Silences = silences.ToImmutable(), Hindrances = [.. silences.SelectMany(silence => silence.Hindrances)] };
        return await WithOthersAsync(draft, check.Claim.Kind switch
        {
            AbsenceKind.NoOccasion => OfOccasions(check),
            AbsenceKind.NotDone => await OfActAsync(check, about, cancellation).ConfigureAwait(false),
            _ => OfSilences(check, about),
        }, about, cancellation).ConfigureAwait(false);
    }

    private static AbsenceCheck OfSilences(AbsenceCheck check, DraftSubject about)
    {
        if (check.Silences.FirstOrDefault(silence => silence.Verdict == SilenceVerdict.Broken) is { First: { } first })
        {
            // What somebody would not tell a reporter they may have told others.
            return check.Claim.Kind == AbsenceKind.Declined || !about.IsNamed
                ? check with { First = Words(first), Reasons = [check.Claim.Kind == AbsenceKind.Declined ? "They have spoken of it; whether they would when asked, no public record shows." : NotNamed(about)] }
                : check with { Verdict = Agreement.Differs, First = Words(first) };
        }

        ImmutableArray<string> reasons = [.. check.Silences.SelectMany(silence => silence.Doubts.Select(doubt => doubt.Words)).Distinct(), .. Doubts(about)];
        return check with { Verdict = reasons.IsEmpty ? Agreement.Agrees : Agreement.NotEstablished, Reasons = reasons };
    }

    /// <summary>A question put to them, or their own words in a briefing, show that there was an occasion; a holiday or a notice that there was none.</summary>
    private static AbsenceCheck OfOccasions(AbsenceCheck check)
    {
        var asked = check.Silences.SelectMany(silence => silence.Mentions).FirstOrDefault(mention => mention.Voice is MentionVoice.Question);
        return asked is not null ? check with { Verdict = Agreement.Differs, First = Words(asked) }
            : check.Hindrances.IsEmpty ? check with { Reasons = ["The record gives no reason for there having been no occasion, and shows none that was taken."] }
            : check with { Verdict = Agreement.Agrees };
    }

    private async Task<AbsenceCheck> OfActAsync(AbsenceCheck check, DraftSubject about, CancellationToken cancellation)
    {
        var matcher = new TermMatcher(about.Subject);
        var query = new StatementQuery { Speakers = [.. check.Claim.Who.Select(actor => actor.Id)], Acts = [check.Claim.Act!.Value], About = about.Subject.Terms, Published = check.Days };
        await foreach (var row in archive.StatementsAsync(query, cancellation).ConfigureAwait(false))
        {
            if (!row.Statement.IsNegated && row.Statement.Act == check.Claim.Act && matcher.IsIn(row.Evidence.Exact))
            {
                return check with { Verdict = Agreement.Differs, First = new RecordWords(row.Document, row.Evidence) };
            }
        }

        var silent = OfSilences(check, about);
        return silent.Verdict == Agreement.Differs || silent.First is not null
            ? check with { First = silent.First, Reasons = ["They have spoken of it, in no statement that was read as one of this kind."] }
            : silent;
    }

    /// <summary>Where the silent speak of it elsewhere up to the draft's date, and where they first do after it.</summary>
    private async Task<AbsenceCheck> WithOthersAsync(AnnotatedDocument draft, AbsenceCheck check, DraftSubject about, CancellationToken cancellation)
    {
        if (check.Verdict == Agreement.Differs || draft.Document.Published?.Date is not { } last || !about.IsNamed)
        {
            return check;
        }

        foreach (var actor in check.Claim.Who)
        {
            if (check.Elsewhere is null && check.Claim.Place != AbsencePlace.Anywhere)
            {
                var first = await _texts.FirstOwnAsync(actor, about.Subject, new DateInterval(check.Days?.Start.PlusDays(-DaysChooser.LastDays) ?? last, last), cancellation).ConfigureAwait(false);
                check = check with { Elsewhere = first };
            }

            if (check.Later is null)
            {
                check = check with { Later = await _texts.FirstOwnAsync(actor, about.Subject, new DateInterval(last.PlusDays(1), last.PlusDays(DaysChooser.LaterDays)), cancellation).ConfigureAwait(false) };
            }
        }

        return check;
    }

    private static RecordWords Words(SubjectMention mention) => new(mention.Document, mention.Evidence);

    private static IEnumerable<string> Doubts(DraftSubject about) => about.IsNamed ? [] : [NotNamed(about)];

    private static string NotNamed(DraftSubject about) => $"“{about.Subject.Name}” is no name: it may have been told in other words.";

    private static AbsenceCheck NotEstablished(AbsenceClaim claim, string reason) => new(claim, Agreement.NotEstablished) { Reasons = [reason] };

    private static string Counted(int count, string noun) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
