using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using NodaTime;

namespace Lacuna.Findings.Drafts.Absences;

/// <summary>Chooses the days in which a claim of absence is looked at. None lies after the draft: what came later it could not know.</summary>
internal sealed class DaysChooser(IArchive archive)
{
    /// <summary>Days before the draft that are looked at when nothing tells since when: a week, in which what is news was news.</summary>
    public const int LastDays = 7;

    /// <summary>Days before the draft in which the first naming of a subject is taken for its beginning; one that is older is no news that somebody is silent on.</summary>
    public const int NewsDays = 30;

    /// <summary>Days after the draft in which it is looked for a silence's end.</summary>
    public const int LaterDays = 30;

    /// <summary>Days after a contact in which accounts of it are published.</summary>
    public const int AccountDays = 7;

    /// <summary>The days and how they were chosen; null days when the draft gives no date.</summary>
    public async Task<(DateInterval? Days, AbsenceDays Basis)> OfAsync(AnnotatedDocument draft, AbsenceClaim claim, Subject subject, CancellationToken cancellation)
    {
        if (claim.Days is { } told)
        {
            return (told, AbsenceDays.Draft);
        }

        if (draft.Document.Published?.Date is not { } last)
        {
            return (null, AbsenceDays.None);
        }

        var news = new DateInterval(last.PlusDays(-NewsDays), last);
        await foreach (var row in archive.DocumentsAsync(new DocumentQuery { Terms = subject.Terms, Published = news, Limit = 1 }, cancellation).ConfigureAwait(false))
        {
            // Named on the first of these days, it may be older than they are.
            if (row.Published?.Date is { } first && first > news.Start)
            {
                return (new DateInterval(first, last), AbsenceDays.FirstNamed);
            }
        }

        return (new DateInterval(last.PlusDays(-(LastDays - 1)), last), AbsenceDays.LastDays);
    }

    /// <summary>The days in which accounts of a contact were published, up to the draft's date; null when the draft does not tell when it was.</summary>
    public static DateInterval? AroundContact(AnnotatedDocument draft, Contact contact)
    {
        var told = contact.Dates.Select(claim => claim.Days).Concat(contact.On is { } on ? [on] : []).ToList();
        if (told.Count == 0)
        {
            return null;
        }

        var (first, end) = (told.Min(days => days.Start).PlusDays(-1), told.Max(days => days.End).PlusDays(AccountDays));
        var last = draft.Document.Published?.Date is { } written && written >= first ? LocalDate.Min(end, written) : end;
        return new DateInterval(first, last);
    }
}
