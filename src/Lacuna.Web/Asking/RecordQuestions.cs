using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Agenda;
using Lacuna.Findings.Asking;
using Lacuna.Findings.Claims;
using Lacuna.Findings.Contacts;
using Lacuna.Findings.Contacts.Held;
using Lacuna.Findings.Contacts.Series;
using Lacuna.Findings.Sayings;
using Lacuna.Findings.Silences;
using Lacuna.Findings.Wordings;
using Lacuna.Findings.Wordings.Series;
using Lacuna.Reporting;
using Lacuna.Web.Answers;
using Lacuna.Web.Comparisons;
using Lacuna.Web.Contacts;
using Lacuna.Web.Records;

namespace Lacuna.Web.Asking;

/// <summary>Questions put to the record, as they are written by programs and in the addresses of pages; what cannot be understood throws <see cref="QuestionException"/>. Answers are kept until the record changes.</summary>
/// <param name="record">The record.</param>
/// <param name="kept">Answers that have been worked out.</param>
/// <param name="books">All contacts of the record.</param>
/// <param name="contacts">Contacts with their texts.</param>
/// <param name="comparer">Lays accounts side by side.</param>
/// <param name="run">What is written into findings.</param>
internal sealed class RecordQuestions(OpenRecord record, KeptAnswers kept, BookKeeper books, ContactFindings contacts, HeldComparer comparer, RunFacts run) : IAsyncDisposable
{
    /// <summary>Answers that are kept whole, with the texts of their documents, so that their parts can be given one after another: a wording of a thousand documents takes some tens of megabytes.</summary>
    private const int MostWhole = 8;

    private readonly KeptAnswers _whole = new(record, MostWhole);

    /// <summary>Whether an actor has spoken of a subject.</summary>
    public Task<Silence> SilenceAsync(string actor, string about, string? from, string? to, string? theme, string? channels, CancellationToken cancellation) => _whole.GetAsync(
        Key("silence", actor, about, from, to, theme, channels),
        async stop =>
        {
            var window = GivenDays.Between(from, to);
            var holdings = await record.Archive.SourcesAsync(stop).ConfigureAwait(false);
            var chosen = ActorChoice.Of("actor", actor, holdings);
            var question = new SilenceQuestion(chosen.Actor, await SubjectChoice.OfAsync("about", about, record.Archive, stop).ConfigureAwait(false), window)
            {
                Theme = theme is null ? null : await SubjectChoice.OfAsync("theme", theme, record.Archive, stop).ConfigureAwait(false),
                Channels = channels is null ? chosen.Channels : SourceChoice.Of("channels", channels, holdings),
            };
            return await new SilenceFinder(record.Archive, record.Actors).FindAsync(question, stop).ConfigureAwait(false);
        },
        cancellation);

    /// <summary>Who said what to whom; the first <paramref name="limit"/> statements are listed, all are counted.</summary>
    public Task<Said> SaidAsync(AskedStatements asked, int limit, CancellationToken cancellation) => _whole.GetAsync(
        Key("said", asked.By, asked.Addressee, asked.About, asked.From, asked.To, asked.Act, asked.Channel, asked.Source, Number(limit)),
        async stop => await new SaidFinder(record.Archive, record.Actors).FindAsync(await asked.ToQuestionAsync(record, limit, cancellation: stop).ConfigureAwait(false), stop).ConfigureAwait(false),
        cancellation);

    /// <summary>What is claimed about a subject, by whom, and who denies it.</summary>
    public Task<HeldClaims> ClaimsAsync(string about, string? from, string? to, string? source, CancellationToken cancellation) => _whole.GetAsync(
        Key("claims", about, from, to, source),
        async stop =>
        {
            var (first, last) = GivenDays.Open(from, to);
            var question = new ClaimQuestion(await SubjectChoice.OfAsync("about", about, record.Archive, stop).ConfigureAwait(false))
            {
                From = first,
                Until = last,
                Sources = source is null ? [] : SourceChoice.Of("source", source, await record.Archive.SourcesAsync(stop).ConfigureAwait(false)),
            };
            return await new ClaimFinder(record.Archive, record.Actors, record.Similarity).FindAsync(question, stop).ConfigureAwait(false);
        },
        cancellation);

    /// <summary>What was announced, set against what is held.</summary>
    public Task<HeldAgenda> AgendaAsync(string? by, string? from, string? to, CancellationToken cancellation) => _whole.GetAsync(
        Key("agenda", by, from, to),
        async stop =>
        {
            var (first, last) = GivenDays.Open(from, to);
            var holdings = await record.Archive.SourcesAsync(stop).ConfigureAwait(false);
            var question = new AgendaQuestion
            {
                By = by is null ? null : (await ActorChoice.OfSpeakerAsync("by", by, record.Archive, holdings, stop).ConfigureAwait(false)).Actor,
                From = first,
                Until = last,
            };
            return await new AgendaFinder(record.Archive, record.Actors).FindAsync(question, stop).ConfigureAwait(false);
        },
        cancellation);

    /// <summary>Contacts in order of date, with both sides' readouts and their series: one part of the list, and how many there are in all.</summary>
    public async Task<(HeldContacts Part, int Total)> ContactsAsync(AskedContacts asked, int offset, int limit, CancellationToken cancellation)
    {
        var (from, until) = GivenDays.Open(asked.From, asked.To);
        var holdings = asked.Between is null ? [] : await record.Archive.SourcesAsync(cancellation).ConfigureAwait(false);
        var question = new ContactQuestion
        {
            Between = asked is { Between: null, And: not null }
                ? throw new QuestionException("'and' needs 'between'; name both")
                : [.. new[] { ("between", asked.Between), ("and", asked.And) }.Where(side => side.Item2 is not null).Select(side => ActorChoice.Of(side.Item1, side.Item2!, holdings).Actor)],
            Kind = KindChoice.Of("kind", asked.Kind),
            From = from,
            Until = until,
        };
        var book = await books.CurrentAsync(cancellation).ConfigureAwait(false);
        var found = book.Contacts.Where(contact => question.IsAnsweredBy(contact, record.Actors)).ToList();
        return (await PartAsync(book, question, found.Skip(offset).Take(limit), cancellation).ConfigureAwait(false), found.Count);
    }

    /// <summary>The contacts that a document tells of.</summary>
    /// <exception cref="MissingException">It tells of none.</exception>
    public async Task<HeldContacts> ContactsInAsync(string document, CancellationToken cancellation)
    {
        var book = await books.CurrentAsync(cancellation).ConfigureAwait(false);
        var ids = book.In(document).Select(told => told.Contact.Id).ToHashSet(StringComparer.Ordinal);
        return ids.Count == 0
            ? throw new MissingException($"no contact that the record tells of stands in '{document}'")
            : await PartAsync(book, new ContactQuestion(), book.Contacts.Where(contact => ids.Contains(contact.Id)), cancellation).ConfigureAwait(false);
    }

    /// <summary>The wordings of a series that came, went or changed; the first <paramref name="rows"/> rows.</summary>
    public Task<WordingFindings> WordingsAsync(string? actor, string? from, string? to, int rows, CancellationToken cancellation) => _whole.GetAsync(
        Key("wordings", actor, from, to, Number(rows)),
        async stop => WordingFinder.Find(await SeriesAsync(actor, from, to, stop).ConfigureAwait(false), new WordingOptions { MostRows = rows }, stop),
        cancellation);

    /// <summary>The runs of one phrase.</summary>
    public Task<TracedPhrase> PhraseAsync(string phrase, bool anyForm, string? actor, string? from, string? to, CancellationToken cancellation) => _whole.GetAsync(
        Key("phrase", phrase, anyForm ? "any" : "", actor, from, to),
        async stop =>
        {
            if (!phrase.Any(char.IsLetterOrDigit))
            {
                throw new QuestionException($"phrase '{phrase}' has no words; name the words to look for");
            }

            var series = await SeriesAsync(actor, from, to, stop).ConfigureAwait(false);
            return new TracedPhrase(phrase, anyForm, PhraseTracer.Trace(series, phrase, anyForm, stop), series);
        },
        cancellation);

    /// <summary>Two accounts laid side by side, with what the record holds of the days around.</summary>
    /// <param name="a">Version of the first account.</param>
    /// <param name="b">Version of the second.</param>
    /// <param name="cancellation">Stops the waiting.</param>
    public Task<Finding> CompareAsync(DocumentVersion a, DocumentVersion b, CancellationToken cancellation) => CompareEndpoints.FindAsync(a, b, record, kept, comparer, run, cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _whole.DisposeAsync();

    /// <summary>Contacts of the book with the texts of their readouts, which the book does not keep.</summary>
    private async Task<HeldContacts> PartAsync(HeldBook book, ContactQuestion question, IEnumerable<ContactRecord> wanted, CancellationToken cancellation)
    {
        var part = new List<ContactRecord>();
        foreach (var contact in wanted)
        {
            part.Add(await contacts.WholeAsync(contact, cancellation).ConfigureAwait(false));
        }

        return new HeldContacts(question, [.. part])
        {
            Series = [.. part.Select(book.SeriesOf).OfType<ContactSeries>().Distinct()],
            Documents = [.. part.SelectMany(contact => contact.Readouts.SelectMany(readout => readout.Copies.Prepend(readout.Document)).Concat(contact.Mentions.Select(mention => mention.Document))).DistinctBy(read => read.Document.Version)],
            Looked = book.Looked,
            NotRead = book.NotRead,
        };
    }

    private async Task<WordingSeries> SeriesAsync(string? actor, string? from, string? to, CancellationToken cancellation)
    {
        var (first, last) = GivenDays.Open(from, to);
        var chosen = actor is null ? null : ActorChoice.Of("actor", actor, await record.Archive.SourcesAsync(cancellation).ConfigureAwait(false));
        var series = await ArchivedSeries.ReadAsync(record.Archive, chosen?.Actor, chosen?.Channels ?? [], first, last, cancellation).ConfigureAwait(false);
        return series.Documents.IsEmpty ? throw new QuestionException("no document with a date is left; widen the days, or ask for another actor") : series;
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Names a question wholly: a part that is left out differs from an empty one, and no part can run into the next.</summary>
    private static string Key(string what, params ReadOnlySpan<string?> parts)
    {
        var key = new System.Text.StringBuilder("for programs:").Append(what);
        foreach (var part in parts)
        {
            key.Append('\n').Append(part is null ? "-" : "=" + Uri.EscapeDataString(part));
        }

        return key.ToString();
    }
}
