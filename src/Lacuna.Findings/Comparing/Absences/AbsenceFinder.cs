using System.Collections.Immutable;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Models;
using Lacuna.Models.Words;
using NodaTime;

namespace Lacuna.Findings.Comparing.Absences;

/// <summary>Finds names and topics that the record of the days about a contact speaks of and neither account mentions.</summary>
internal sealed class AbsenceFinder(SentenceSimilarity similarity, ComparerOptions options)
{
    /// <summary>Topics checked for meaning, for each absence that may be returned: most of the best are kept, so few more are needed.</summary>
    private const int TopicsChecked = 3;

    /// <summary>Documents of other days from which on they alone tell what is usual; with fewer, the shipped word counts help.</summary>
    private const int EnoughOther = 200;

    /// <summary>The absences, the most striking first.</summary>
    /// <param name="a">The first account.</param>
    /// <param name="b">The second account.</param>
    /// <param name="contact">The contact put together from both; its participants are no absences.</param>
    /// <param name="on">The day of the contact.</param>
    /// <param name="record">The record, each document once.</param>
    /// <param name="cancellation">Stops the work.</param>
    public ImmutableArray<Absence> Find(
        AnnotatedDocument a, AnnotatedDocument b, Contact? contact, LocalDate on, RecordSelector record, CancellationToken cancellation)
    {
        var passages = new PassageFinder(a, b);
        var names = new NameCollector();
        var topics = new TopicCollector();
        for (var i = 0; i < record.InWindow.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var taken = passages.In(record.InWindow[i]);
            names.Add(record.InWindow[i], i, taken);
            topics.Add(record.InWindow[i], i, taken);
        }

        var vocabulary = new AccountVocabulary(a, b, similarity);
        var outsiders = new Outsiders(a, b, contact, record);
        List<Term> terms =
        [
            .. names.Finish().Where(term => outsiders.MayBeAbsent(term) && IsWorthTelling(term) && !vocabulary.HasName(term)),
            .. topics.Finish().Where(term => IsWorthTelling(term) && !vocabulary.HasTopicWords(term)),
        ];
        Weigh(terms, record, cancellation);
        var ranked = Ranking.Of(terms);
        return [.. WithoutSpokenOf(ranked, vocabulary, cancellation).Take(options.MaxAbsences).Select(term => AbsenceOf(term, record, on, a, b))];
    }

    private bool IsWorthTelling(Term term) => term.Places.Count >= options.LeastDocuments;

    private static void Weigh(List<Term> terms, RecordSelector record, CancellationToken cancellation)
    {
        var elsewhere = UsualShare.Count(terms, record.Other, cancellation);
        foreach (var term in terms)
        {
            var known = record.InWindow.Length + record.Other.Length + 2;
            var share = (double)(term.Places.Count + elsewhere[term]) / known;
            if (record.Other.Length < EnoughOther && UsualShare.Shipped(term) is { } shipped)
            {
                share = ((share * known) + (shipped * (EnoughOther - record.Other.Length))) / (known + EnoughOther - record.Other.Length);
            }

            term.UsualShare = share;
            term.Salience = Salience.Of(term.Places.Count, record.InWindow.Length, accounts: 2, share);
        }
    }

    private IEnumerable<Term> WithoutSpokenOf(List<Term> ranked, AccountVocabulary vocabulary, CancellationToken cancellation)
    {
        var checkedTopics = ranked.Where(term => term.Kind == AbsenceKind.Topic).Take(options.MaxAbsences * TopicsChecked).ToList();
        var spokenOf = vocabulary.HaveMeanings([.. checkedTopics.Select(term => term.Display)], cancellation);
        var kept = checkedTopics.Where((_, i) => !spokenOf[i]).ToHashSet();
        return ranked.Where(term => term.Kind == AbsenceKind.Name || kept.Contains(term));
    }

    private static Absence AbsenceOf(Term term, RecordSelector record, LocalDate on, AnnotatedDocument a, AnnotatedDocument b)
    {
        var places = term.Places
            .Select(place => (Document: record.InWindow[place.Document].Document, place.At))
            .OrderBy(place => Period.DaysBetween(on, place.Document.Published!.Date!.Value) is var days && days < 0 ? -days : days)
            .ThenBy(place => place.Document.Published!.Local)
            .ToList();
        HashSet<string?> sides = [a.Document.Source?.SpeaksFor, b.Document.Source?.SpeaksFor];
        sides.Remove(null);
        return new Absence(term.Display, term.Kind, [.. term.Forms.Keys.Order(StringComparer.Ordinal)], term.Salience)
        {
            Documents = places.Count,
            Days = places.Select(place => place.Document.Published!.Date).Distinct().Count(),
            DocumentsByParticipants = places.Count(place => sides.Contains(place.Document.Source?.SpeaksFor)),
            Elsewhere = [.. places.Select(place => Evidence.From(place.Document, place.At))],
        };
    }
}
