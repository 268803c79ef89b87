using System.Collections.Immutable;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using Lacuna.Core.Text;
using Lacuna.Findings.Drafts.Absences.Cues;
using Lacuna.Findings.Drafts.Wording;
using Lacuna.Reading.Actors;
using Lacuna.Reading.Contacts;

namespace Lacuna.Findings.Drafts.Absences;

/// <summary>Finds the claims of a draft that something was not said.</summary>
/// <param name="table">The actors known beforehand.</param>
/// <param name="kept">Subjects that the archive keeps.</param>
public sealed class AbsenceClaimFinder(ActorTable table, ImmutableArray<Subject> kept)
{
    /// <summary>The claims in order of the text.</summary>
    public ImmutableArray<AbsenceClaim> Find(AnnotatedDocument draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var names = new DraftNames(draft);
        var subjects = new DraftSubjectReader(draft, names, kept, table);
        var reader = new PartsReader(draft, names);
        var claims = ImmutableArray.CreateBuilder<AbsenceClaim>();
        foreach (var sentence in draft.Sentences)
        {
            var words = DraftWords.Of(draft, sentence);
            for (var i = 0; i < words.Count && !IsQuestion(words); i++)
            {
                if (AbsenceCues.At(words, i) is not { } found)
                {
                    continue;
                }

                var at = new WordRange(words, i, found.End).Span;
                var isWeak = AbsenceCues.IsWeak(words, i, found.End);
                claims.AddRange(reader.Read(found.Cue, words, i, found.End)
                    .Select(parts => ClaimOf(draft, sentence, found.Cue, at, parts, subjects))
                    .OfType<AbsenceClaim>()
                    .Where(claim => !isWeak || claim.Place != AbsencePlace.Anywhere || claim.About?.IsNamed == true));
                i = found.End - 1;
            }
        }

        return claims.ToImmutable();
    }

    /// <summary>"Did China mention Bucha?" claims nothing; "Why did China not mention it?" does.</summary>
    private static bool IsQuestion(List<DraftWord> words) =>
        words.FindLast(word => word.Kind == DraftWordKind.Mark).Lower == "?" && words.Find(word => word.IsWord).Lower != "why";

    private static AbsenceClaim? ClaimOf(AnnotatedDocument draft, Sentence sentence, AbsenceCue cue, TextSpan at, ClaimParts parts, DraftSubjectReader subjects)
    {
        var isNobody = parts.Actors.IsEmpty && parts.WhereKind is null;
        if ((isNobody && (parts.Who is null || parts.What is null)) || (parts.What is null && cue.Kind != AbsenceKind.NotSaid))
        {
            return null;
        }

        var said = draft.Statements.FirstOrDefault(statement => !statement.Speakers.IsEmpty && statement.Content.Any(content => content.Contains(at)));
        var contact = ContactOf(draft, sentence.Span, cue, at, parts);
        var place = parts.WhereKind == TextNounKind.Work ? AbsencePlace.Work : contact is not null ? AbsencePlace.Accounts : parts.WhereKind is TextNounKind.Text or TextNounKind.Account ? AbsencePlace.OneText : AbsencePlace.Anywhere;
        var (days, daysAt) = place == AbsencePlace.Accounts ? default : DaysReader.Of(draft, said?.Content.First(content => content.Contains(at)) ?? sentence.Span);
        return new AbsenceClaim(cue.Kind, Evidence.From(draft.Document, sentence.Span), Evidence.From(draft.Document, at))
        {
            Who = parts.Actors,
            WhoWords = EvidenceOf(parts.Who),
            About = parts.What is { } what ? subjects.Of(what, parts.Who ?? default) : null,
            AboutWords = EvidenceOf(parts.What),
            Place = place,
            PlaceWords = EvidenceOf(parts.Where),
            Contact = contact,
            Act = cue.Act,
            Days = days,
            DaysWords = EvidenceOf(daysAt),
            SaidBy = said?.Speakers ?? [],
        };

        Evidence? EvidenceOf(TextSpan? span) => span is { } words ? Evidence.From(draft.Document, words) : null;
    }

    /// <summary>The contact whose accounts are meant: named with the place, or in the sentence, or the last one told of before; for two sides that leave something out, theirs.</summary>
    private static Contact? ContactOf(AnnotatedDocument draft, TextSpan sentence, AbsenceCue cue, TextSpan at, ClaimParts parts)
    {
        ImmutableArray<Contact> contacts = [.. draft.Contacts.Where(contact => !contact.IsPlanned && contact.Participants.Length > 1)];
        if (parts.WhereKind == TextNounKind.Work)
        {
            return null;
        }

        if (parts.WhereKind is not { } kind)
        {
            return cue.Kind == AbsenceKind.LeftOut && parts.Actors.Length > 1
                ? contacts.FirstOrDefault(contact => parts.Actors.All(actor => contact.Participants.Any(party => Parties.SideOf(party) == Parties.SideOf(actor))))
                : null;
        }

        return contacts.FirstOrDefault(contact => contact.Evidence.Any(words => parts.Where is { } where && where.Overlaps(words)))
            ?? contacts.FirstOrDefault(contact => contact.Evidence.Any(sentence.Contains))
            ?? (kind == TextNounKind.Text ? null : LastBefore(contacts, at) ?? contacts.FirstOrDefault());
    }

    private static Contact? LastBefore(ImmutableArray<Contact> contacts, TextSpan at) =>
        contacts
            .Select(contact => (Contact: contact, Last: contact.Evidence.Where(words => words.Start < at.Start).Select(words => (int?)words.Start).Max()))
            .Where(pair => pair.Last is not null)
            .OrderByDescending(pair => pair.Last)
            .FirstOrDefault().Contact;
}
