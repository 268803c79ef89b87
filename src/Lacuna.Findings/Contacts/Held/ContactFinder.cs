using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts.Series;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Findings.Contacts.Held;

/// <summary>Finds the contacts that an archive tells of, with both sides' readouts and their series.</summary>
/// <remarks>Every document that tells of contacts is looked through, whatever days are asked for: a place in a series counts from the first contact held.</remarks>
/// <param name="archive">The record.</param>
/// <param name="table">The actors known beforehand.</param>
public sealed class ContactFinder(IArchive archive, ActorTable table)
{
    /// <summary>The contacts that answer <paramref name="question"/>.</summary>
    public async Task<HeldContacts> FindAsync(ContactQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        // A series is that of its parties: documents that tell of none of their contacts need not be unpacked.
        var told = await ToldDocuments.ReadAsync(archive, ToldDocuments.OfParties(question.Between), cancellation).ConfigureAwait(false);
        var corrections = await HeldContactCorrections.ReadAsync(archive, told.Select(held => held.Document), cancellation).ConfigureAwait(false);
        ImmutableArray<AnnotatedDocument> documents = [.. told.Select(held => held.Document), .. corrections.Added];
        var holdings = await archive.SourcesAsync(cancellation).ConfigureAwait(false);
        var published = await archive.DaysAsync(new DocumentQuery(), cancellation).ConfigureAwait(false);
        var channels = new HeldChannels(holdings, published, table);

        // Copies are not among the rows: each document is the first of its kind.
        var all = ContactBook.From(documents, [.. Enumerable.Range(0, documents.Length)], channels, corrections.Standing, cancellation);
        ImmutableArray<ContactRecord> wanted = [.. all.Where(contact => question.IsAnsweredBy(contact, table))];
        var ids = wanted.Select(contact => contact.Id).ToHashSet(StringComparer.Ordinal);
        return new HeldContacts(question, wanted)
        {
            Series = [.. SeriesFinder.Of(all).Where(series => series.Places.Any(place => ids.Contains(place.Contact.Id)))],
            Documents = documents,
            Looked = await archive.CountAsync(new DocumentQuery(), cancellation).ConfigureAwait(false),
            NotRead = await archive.CountAsync(new DocumentQuery { IsRead = false }, cancellation).ConfigureAwait(false),
            Days = published.IsEmpty ? null : new DateInterval(published.Min(on => on.Day), published.Max(on => on.Day)),
            Sources = holdings.Count(holding => holding.Documents > 0),
        };
    }
}
