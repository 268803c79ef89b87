using System.Collections.Immutable;
using Lacuna.Findings.Drafts;
using Lacuna.Findings.Drafts.Absences;
using Lacuna.Findings.Silences;
using Lacuna.Findings.Silences.Opportunities;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;
using Lacuna.Reporting.Silences;

namespace Lacuna.Reporting.Drafts;

/// <summary>What a draft says that somebody did not say, with what would prove it.</summary>
internal static class AbsenceSection
{
    /// <summary>The section; null when the draft claims no absence.</summary>
    public static Section? Of(ImmutableArray<AbsenceCheck> checks, ActorWords actors) => checks.IsEmpty ? null
        : new Section("absences", "What is said not to have been said", DraftWords.Numbered(checks, check => check.Verdict, (check, number) => Point(check, number, actors)));

    /// <summary>None is minor: how hard it was looked is part of the answer, also where the draft is right.</summary>
    private static Point Point(AbsenceCheck check, string number, ActorWords actors) => new($"absence-{number}", number, DraftWords.MarkOf(check.Verdict), Headline(check, actors))
    {
        Quotes =
        [
            DraftWords.Draft(check.Claim.Words),
            .. DraftWords.Records(new[] { check.First, check.Elsewhere, check.Later }.OfType<RecordWords>()),
        ],
        Details = [.. Details(check)],
    };

    private static Phrase Headline(AbsenceCheck check, ActorWords actors)
    {
        var claim = check.Claim;
        var who = claim.Who.IsEmpty ? "" : $"{actors.Of(claim.Who)}, ";
        var where = claim.Place switch
        {
            AbsencePlace.Accounts => "the accounts of the contact",
            AbsencePlace.OneText => "one text",
            AbsencePlace.Work => "a text that is no statement of a day",
            _ => "all that is held",
        };
        var about = claim.About is { } subject ? subject.Subject.Name : "what is not told";
        var verdict = (check.Verdict, check.Claim.Kind) switch
        {
            (Agreement.Agrees, AbsenceKind.NoOccasion) => "borne out: the record gives reasons for there having been no occasion",
            (Agreement.Agrees, _) => "borne out on the texts held",
            (Agreement.Differs, AbsenceKind.NoOccasion) => "contradicted: there was an occasion",
            (Agreement.Differs, _) => "contradicted: it is there",
            _ => "not established",
        };
        return Phrase.Of($"{verdict:b}: {who}on {about:q}, in {where}");
    }

    private static IEnumerable<Phrase> Details(AbsenceCheck check)
    {
        foreach (var reason in check.Reasons)
        {
            yield return Phrase.Plain(reason);
        }

        if (!check.Texts.IsEmpty)
        {
            var naming = check.Texts.Count(text => text.Mention is not null);
            yield return Phrase.Plain($"looked through {Counted.Of(check.Texts.Length, "text")}, {Counted.Number(naming)} of which {(naming == 1 ? "names" : "name")} it: {Counted.List([.. check.Texts.Take(6).Select(text => $"{text.Document.Source?.Name ?? text.Document.Title} ({SilenceWords.When(text.Document)})")])}");
        }

        foreach (var silence in check.Silences)
        {
            yield return Silence(silence);
        }

        if (check.Days is { } days)
        {
            yield return Phrase.Plain($"looked at {DayWords.Of(days)}, {Basis(check.DaysBasis)}");
        }

        foreach (var hindrance in check.Hindrances.Take(4))
        {
            yield return Phrase.Of($"no occasion: {hindrance.Words:q}{(hindrance.Days is { } when ? $", {DayWords.Of(when)}" : "")}");
        }

        if (check.Elsewhere is { } elsewhere)
        {
            yield return Told("they speak of it elsewhere", elsewhere);
        }

        if (check.Later is { } later)
        {
            yield return Told("they first speak of it after the draft", later);
        }
    }

    private static Phrase Told(string what, RecordWords words) =>
        Phrase.Plain($"{what}: {words.Document.Source?.Name ?? words.Document.Title}, {SilenceWords.When(words.Document)}");

    private static Phrase Silence(Silence silence)
    {
        var counts = silence.Counts;
        var named = silence.Verdict == SilenceVerdict.Broken ? $"after {Counted.Of(counts.BeforeFirst, "document")} without it" : $"in {Counted.Of(counts.Documents, "document")} of {Counted.Of(counts.Days, "day")}";
        return Phrase.Plain($"{silence.Question.Actor.Name} on all channels held: {SilenceWords.Of(silence.Verdict)}, {named}, {Counted.Number(counts.NamingOwn)} in its own voice{(silence.Bounds.PerDocument is { } most ? $"; named in at most {SilenceWords.Percent(most)} of documents, 95% confidence" : "")}");
    }

    private static string Basis(AbsenceDays basis) => basis switch
    {
        AbsenceDays.Draft => "as the draft says",
        AbsenceDays.Contact => "the days of the contact",
        AbsenceDays.FirstNamed => "from the first document of the record that names it",
        AbsenceDays.LastDays => "the last days before the draft",
        _ => "chosen by nothing",
    };
}
