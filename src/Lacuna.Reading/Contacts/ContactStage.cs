using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Reading;

namespace Lacuna.Reading.Contacts;

/// <summary>Finds the contacts between actors that a document tells of: its own subject, and those it mentions.</summary>
/// <remarks>
/// Each noun or verb of contact gives a sighting with what stands around it; sightings of one contact are then put together.
/// What is wished for, refused, denied or left open gives none. What lies ahead is marked as planned.
/// </remarks>
public sealed class ContactStage : IReadingStage
{
    /// <inheritdoc/>
    public AnnotatedDocument Read(AnnotatedDocument document, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Sentences.IsEmpty)
        {
            return document;
        }

        var text = new MarkedText(document);
        var published = document.Document.Published?.Date;
        var merger = new ContactMerger(published);
        var subject = new ContactSubject(text);
        for (var sentence = 0; sentence < document.Sentences.Length; sentence++)
        {
            foreach (var sighting in SightingsIn(text, sentence))
            {
                merger.Add(sighting);
                subject.Consider(sighting, merger);
            }
        }

        subject.Complete(merger);
        merger.NumberSeries();
        return document with { Contacts = Contacts(text, merger.Drafts, published) };
    }

    private static IEnumerable<ContactSighting> SightingsIn(MarkedText text, int sentence)
    {
        var span = text.Document.Sentences[sentence];
        for (var i = span.FirstToken; i < span.EndToken; i++)
        {
            var word = text.Word(i);
            if (!word.Has(ContactWordRoles.Noun | ContactWordRoles.Verb) || IsInName(text, i))
            {
                continue;
            }

            var sighting = word.Has(ContactWordRoles.Noun) ? NounSightings.At(text, i, sentence) : null;
            sighting ??= word.Has(ContactWordRoles.Verb) ? VerbSightings.At(text, i, sentence) : null;
            if (sighting is not null)
            {
                SightingInitiator.Read(text, sighting);
                SightingDates.Read(text, sighting);
                SightingSeries.Read(text, sighting);
                foreach (var one in sighting.Split())
                {
                    yield return one;
                }
            }
        }
    }

    /// <summary>"the Summit of the Americas", "the Munich Security Conference": a word inside a name tells of no contact.</summary>
    private static bool IsInName(MarkedText text, int token) => text.MentionAt(token) >= 0 && text.Mention(text.MentionAt(token)).Kind == MentionKind.Name;

    private static ImmutableArray<Contact> Contacts(MarkedText text, IReadOnlyList<ContactDraft> drafts, NodaTime.LocalDate? published)
    {
        var contacts = ImmutableArray.CreateBuilder<Contact>();
        foreach (var draft in drafts)
        {
            if (draft.Participants.Count > 1)
            {
                contacts.Add(draft.ToContact(text, "c" + (contacts.Count + 1).ToString(CultureInfo.InvariantCulture), published));
            }
        }

        return contacts.ToImmutable();
    }
}
