using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Statements;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Findings.Agenda;

/// <summary>Finds contacts and statements that answer to an announced item.</summary>
/// <param name="archive">The record.</param>
/// <param name="contacts">Documents that tell of contacts.</param>
internal sealed class TraceFinder(IArchive archive, IReadOnlyList<(DocumentRow Row, AnnotatedDocument Document)> contacts)
{
    /// <summary>Traces told for one item.</summary>
    private const int MostTraces = 5;

    /// <summary>Characters of a statement that are shown whole.</summary>
    private const int MostShown = 300;

    /// <summary>Statements of one doer that are looked at for one item.</summary>
    private const int MostStatements = 100;

    private readonly Dictionary<DocumentVersion, AnnotatedDocument> _unpacked = contacts.DistinctBy(held => held.Row.Version).ToDictionary(held => held.Row.Version, held => held.Document);

    /// <summary>Contacts that took place on its days, give or take one for time zones, with at least two of its parties; accounts before mentions.</summary>
    public IEnumerable<AgendaTrace> Contacts(Announcement announcement)
    {
        var days = new DateInterval(announcement.Due.Start.PlusDays(-1), announcement.Due.End.PlusDays(1));
        return contacts
            .SelectMany(held => held.Document.Contacts.Select(contact => (held.Row, held.Document, Contact: contact)))
            .Where(held => held.Contact is { IsPlanned: false, On: { } on, Evidence.IsEmpty: false } && on.Length <= days.Length && days.Intersection(on) is not null
                && held.Row.Version != announcement.Row.Version && announcement.PartiesAmong(held.Contact.Participants) > 1)
            .OrderBy(held => !held.Contact.IsSubject)
            .Select(held => new AgendaTrace(AgendaTraceKind.Contact, held.Row, Evidence.From(held.Document.Document, held.Contact.Evidence[0])))
            .Take(MostTraces);
    }

    /// <summary>Statements by its doers, published on its days or the day after, that name its body, or are in its words.</summary>
    public async Task<ImmutableArray<AgendaTrace>> StatementsAsync(Announcement announcement, CancellationToken cancellation)
    {
        var found = ImmutableArray.CreateBuilder<AgendaTrace>();
        foreach (var actor in announcement.Item.Actors)
        {
            var query = new StatementQuery { Speakers = [actor.Id], Published = new DateInterval(announcement.Due.Start, announcement.Due.End.PlusDays(1)), Limit = MostStatements };
            AnnotatedDocument? document = null;
            await foreach (var row in archive.StatementsAsync(query, cancellation).ConfigureAwait(false))
            {
                document = _unpacked.GetValueOrDefault(row.Document.Version)
                    ?? (document?.Document.Version == row.Document.Version ? document : await archive.ReadingAsync(row.Document.Version, cancellation).ConfigureAwait(false));
                if (document is not null && row.Document.Version != announcement.Row.Version && !IsAnnouncement(document, row.Statement)
                    && announcement.IsToldBy(document, row.Evidence.At))
                {
                    found.Add(new AgendaTrace(AgendaTraceKind.Statement, row.Document, Shown(announcement, document, row.Evidence)));
                    if (found.Count == MostTraces)
                    {
                        return found.ToImmutable();
                    }
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Of a long turn the sentence that shares most words with the item.</summary>
    private static Evidence Shown(Announcement announcement, AnnotatedDocument document, Evidence words) =>
        words.At.Length <= MostShown
            ? words
            : document.Sentences
                .Where(sentence => words.At.Contains(sentence.Span))
                .OrderByDescending(sentence => announcement.WordsIn(sentence.Span.In(document.Text)))
                .Select(sentence => Evidence.From(document.Document, sentence.Span))
                .FirstOrDefault(words);

    /// <summary>To say that one will speak is not to have spoken.</summary>
    private static bool IsAnnouncement(AnnotatedDocument document, Statement statement) => document.Agenda.Any(item => item.Span.Overlaps(statement.Extent));
}
