using System.Collections.Immutable;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Comparing.Absences;
using Lacuna.Findings.Comparing.Contacts;
using Lacuna.Findings.Comparing.Points;
using Lacuna.Models;
using NodaTime;

namespace Lacuna.Findings.Comparing;

/// <summary>Lays two accounts of one contact side by side.</summary>
/// <remarks>Safe to use from several threads. Accounts must have been read by the whole reading line.</remarks>
public sealed class Comparer
{
    private readonly SentenceSimilarity _similarity;
    private readonly ComparerOptions _options;

    /// <summary>A comparer that aligns by <paramref name="similarity"/>.</summary>
    public Comparer(SentenceSimilarity similarity, ComparerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(similarity);
        _similarity = similarity;
        _options = options ?? new ComparerOptions();
    }

    /// <summary>Compares <paramref name="a"/> with <paramref name="b"/>, and both with what is published around them.</summary>
    /// <param name="a">The first account.</param>
    /// <param name="b">The second account.</param>
    /// <param name="record">Documents around the contact, of any number of sources; without them no absence from both is claimed.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Comparison Compare(
        AnnotatedDocument a, AnnotatedDocument b, IReadOnlyList<AnnotatedDocument>? record = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (inA, inB) = ContactJoiner.Pick(a, b);
        var contact = ContactJoiner.Join(inA, inB);
        var notes = ImmutableArray.CreateBuilder<Note>();
        ComparisonNotes.AddOfAccounts(notes, a, inA, b, inB, _similarity.IsLexicalOnly);
        var comparison = new Comparison(a, b)
        {
            ContactInA = inA,
            ContactInB = inB,
            Contact = contact,
            ContactDifferences = ContactJoiner.Differences(a, inA, b, inB),
            Points = PointComparer.Compare(a, b, ParticipantsOf(a, b, contact), _similarity, cancellation),
        };
        if (record is not null)
        {
            comparison = WithRecord(comparison, record, notes, cancellation);
        }

        return comparison with { Notes = notes.ToImmutable() };
    }

    /// <summary>The days that the record around two accounts is taken from; null when neither gives a date.</summary>
    public DateInterval? WindowOf(AnnotatedDocument a, AnnotatedDocument b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (inA, inB) = ContactJoiner.Pick(a, b);
        return WindowOf(a, b, ContactJoiner.Join(inA, inB));
    }

    private DateInterval? WindowOf(AnnotatedDocument a, AnnotatedDocument b, Contact? contact) =>
        FirstDay(a, b, contact) is { } on ? new DateInterval(on.PlusDays(-_options.DaysBefore), (contact?.On?.End ?? on).PlusDays(_options.DaysAfter)) : null;

    private static LocalDate? FirstDay(AnnotatedDocument a, AnnotatedDocument b, Contact? contact) =>
        contact?.On?.Start ?? a.Document.Published?.Date ?? b.Document.Published?.Date;

    private Comparison WithRecord(
        Comparison comparison, IReadOnlyList<AnnotatedDocument> record, ImmutableArray<Note>.Builder notes, CancellationToken cancellation)
    {
        var (a, b) = (comparison.A, comparison.B);
        if (FirstDay(a, b, comparison.Contact) is not { } on || WindowOf(a, b, comparison.Contact) is not { } window)
        {
            notes.Add(ComparisonNotes.Undated);
            return comparison;
        }

        var selected = RecordSelector.Select(a, b, record, window, cancellation);
        ComparisonNotes.AddOfRecord(notes, selected.Around, _options);
        var earlier = comparison.Contact is { } known ? EarlierContacts.Find(known, on, record) : [];
        return comparison with
        {
            Record = selected.Around,
            EarlierContacts = earlier,
            AbsentFromBoth = new AbsenceFinder(_similarity, _options).Find(a, b, comparison.Contact, on, selected, cancellation),
        };
    }

    /// <summary>Ids of the participants and of their states; of the states that the two sources speak for when no contact was found.</summary>
    private static HashSet<string> ParticipantsOf(AnnotatedDocument a, AnnotatedDocument b, Contact? contact)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var actor in contact?.Participants ?? [])
        {
            ids.Add(actor.Id);
            if (actor.State is { } state)
            {
                ids.Add(state);
            }
        }

        foreach (var source in (Source?[])[a.Document.Source, b.Document.Source])
        {
            if (source?.SpeaksFor is { } side)
            {
                ids.Add(side);
            }
        }

        return ids;
    }
}
