using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Comparing.Absences;

/// <summary>Tells subjects from voices: the participants, and the publishers and speakers of the record, are no absences.</summary>
internal sealed class Outsiders
{
    private readonly HashSet<string> _parties = new(StringComparer.Ordinal);
    private readonly HashSet<string> _publishers = new(StringComparer.OrdinalIgnoreCase);
    private readonly RecordSelector _record;

    public Outsiders(AnnotatedDocument a, AnnotatedDocument b, Contact? contact, RecordSelector record)
    {
        _record = record;
        foreach (var party in contact?.Participants ?? [])
        {
            _parties.Add(party.Id);
            if (party.State is { } state)
            {
                _parties.Add(state);
            }
        }

        foreach (var document in record.InWindow.Append(a).Append(b))
        {
            if (document.Document.Source is { } source)
            {
                _publishers.Add(source.Name);
            }

            if (document.Document.Source?.SpeaksFor is { } side && (document == a || document == b))
            {
                _parties.Add(side);
            }
        }
    }

    /// <summary>
    /// False for participants, publishers and news agencies. Places where a publisher names its own side are taken out of
    /// <paramref name="term"/>: a government's pages always name its president.
    /// </summary>
    public bool MayBeAbsent(Term term)
    {
        if (term.Actor is not { } actor)
        {
            return !term.Forms.Keys.Any(_publishers.Contains);
        }

        if (_parties.Contains(actor.Id) || _publishers.Contains(actor.Name) || term.Forms.Keys.Any(_publishers.Contains))
        {
            return false;
        }

        term.Places.RemoveAll(place => _record.InWindow[place.Document].Document.Source?.SpeaksFor is { } own && (own == actor.Id || own == actor.State));
        return term.Places.Count > 0;
    }
}
