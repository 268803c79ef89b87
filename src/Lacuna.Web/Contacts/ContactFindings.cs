using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts;
using Lacuna.Reporting;
using Lacuna.Reporting.Contacts;
using Lacuna.Reporting.Json;
using Lacuna.Web.Answers;
using Lacuna.Web.Comparisons;
using Lacuna.Web.Records;

namespace Lacuna.Web.Contacts;

/// <summary>Works out what the page of one contact tells.</summary>
/// <param name="record">The record.</param>
/// <param name="kept">Keeps what was worked out.</param>
/// <param name="comparer">Lays readouts side by side.</param>
/// <param name="run">What writes the files.</param>
internal sealed class ContactFindings(OpenRecord record, KeptAnswers kept, HeldComparer comparer, RunFacts run)
{
    /// <summary>The finding, kept until the record changes.</summary>
    public Task<Finding> GetAsync(HeldBook book, ContactRecord contact, ReadoutPair? pair, CancellationToken cancellation) => kept.GetAsync(
        $"contact {book.Stamp} {contact.Id} {pair?.A.Document.Document.Id} {pair?.B.Document.Document.Id}",
        stop => MakeAsync(book, contact, pair, stop),
        cancellation,
        isLong: pair is not null);

    /// <summary>Contacts with the texts of their readouts.</summary>
    public async Task<List<ContactRecord>> WholeAsync(IEnumerable<ContactRecord> contacts, CancellationToken cancellation)
    {
        var whole = new List<ContactRecord>();
        foreach (var contact in contacts)
        {
            whole.Add(await WholeAsync(contact, cancellation).ConfigureAwait(false));
        }

        return whole;
    }

    private async Task<Finding> MakeAsync(HeldBook book, ContactRecord contact, ReadoutPair? pair, CancellationToken cancellation)
    {
        var versions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var readout in contact.Readouts)
        {
            versions[readout.Document.Document.Id] = (await record.Archive.VersionsAsync(readout.Document.Document.Id, cancellation).ConfigureAwait(false)).Length;
        }

        var whole = await WholeAsync(contact, cancellation).ConfigureAwait(false);
        var series = book.SeriesOf(contact);
        if (pair is null || await comparer.CompareAsync(pair.A.Document.Document.Version, pair.B.Document.Document.Version, cancellation).ConfigureAwait(false) is not { } compared)
        {
            return new Finding(ContactReport.Of(whole, series, null, [], versions), to => JsonReport.WriteContacts(to, [whole], [.. whole.Readouts.Select(readout => readout.Document)], run)) { At = book.At };
        }

        var (lean, cited) = (KeptComparison.Of(compared.Comparison), KeptComparison.Cited(compared.Comparison, compared.Around));
        return new Finding(
            ContactReport.Of(whole, series, compared.Comparison, compared.Around, versions), to => JsonReport.WriteComparison(to, lean, cited, run)) { At = book.At };
    }

    /// <summary>The contact with the texts of its readouts. One that is no longer held keeps what is known of it.</summary>
    public async Task<ContactRecord> WholeAsync(ContactRecord contact, CancellationToken cancellation)
    {
        var readouts = ImmutableArray.CreateBuilder<Readout>();
        foreach (var readout in contact.Readouts)
        {
            readouts.Add(await record.Archive.ReadingAsync(readout.Document.Document.Version, cancellation).ConfigureAwait(false) is { } reading
                ? readout with { Document = reading }
                : readout with { Contact = readout.Contact with { InitiatorSpan = null, OrdinalSpan = null, DurationSpan = null, Evidence = [], Dates = [] } });
        }

        return contact with
        {
            Readouts = readouts.ToImmutable(),
            PublishedFirst = contact.PublishedFirst is { } first ? readouts[contact.Readouts.IndexOf(first)] : null,
        };
    }
}
