using System.Collections.Immutable;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;

namespace Lacuna.Core.Corrections;

/// <summary>A contact as one document tells of it, by its words.</summary>
/// <param name="Clearest">The clearest words that tell of it.</param>
/// <param name="Kind">What sort of contact was read there.</param>
/// <param name="Participants">Ids of those who were read to take part; they tell contacts of one sentence apart.</param>
public sealed record ContactTarget(Evidence Clearest, ContactKind Kind, ImmutableArray<string> Participants) : CorrectionTarget
{
    /// <inheritdoc/>
    public override ImmutableArray<Evidence> Words => [Clearest];

    /// <summary>The target that <paramref name="contact"/> makes.</summary>
    /// <exception cref="ArgumentException">The contact has no words.</exception>
    public static ContactTarget Of(Document document, Contact contact)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(contact);
        return contact.Evidence.IsEmpty
            ? throw new ArgumentException("a contact without words cannot be pointed at", nameof(contact))
            : new ContactTarget(Evidence.From(document, contact.Evidence[0]), contact.Kind, [.. contact.Participants.Select(static actor => actor.Id)]);
    }

    /// <summary>
    /// The contact as <paramref name="reading"/> has it: the only one that the words tell of; where they tell of several, the one of the same kind and
    /// the same participants. Its index; null when the words cannot be placed or tell of none, or when several are as good.
    /// </summary>
    public int? FindIn(AnnotatedDocument reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (Clearest.PlaceIn(reading.Text) is not { } at)
        {
            return null;
        }

        var told = new List<int>();
        for (var i = 0; i < reading.Contacts.Length; i++)
        {
            if (reading.Contacts[i].Evidence.Any(span => span.Overlaps(at)))
            {
                told.Add(i);
            }
        }

        if (told.Count > 1)
        {
            told = told.FindAll(i => reading.Contacts[i].Kind == Kind && reading.Contacts[i].Participants.Select(static actor => actor.Id).Order(StringComparer.Ordinal).SequenceEqual(Participants.Order(StringComparer.Ordinal)));
        }

        if (told.Count > 1)
        {
            told = told.FindAll(i => reading.Contacts[i].Evidence[0] == at);
        }

        return told.Count == 1 ? told[0] : null;
    }
}
