using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;
using Lacuna.Core.Text;
using Lacuna.Findings.Silences.Records;
using Lacuna.Findings.Voices;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Silences.Opportunities;

/// <summary>Finds the occasions on which an actor could have spoken: contacts it gave account of, briefings, documents on the theme.</summary>
internal sealed class OpportunityFinder(IArchive archive, SilenceOptions options)
{
    private static readonly Lazy<TermMatcher> OccasionWords = new(() => new TermMatcher(
        WordList.Lines("contact-title-words.txt").Concat(WordList.Lines("briefing-words.txt")).Select(words => new SubjectTerm(words))));

    /// <summary>The occasions that some of the actor's documents tell of, in order.</summary>
    /// <param name="documents">Documents that could have named the subject, in order.</param>
    /// <param name="naming">Those that name it in the actor's own voice.</param>
    /// <param name="theme">The theme; null for none.</param>
    /// <param name="cancellation">Stops the search.</param>
    public async Task<ImmutableArray<Opportunity>> FindAsync(IReadOnlyCollection<DocumentRow> documents, HashSet<DocumentVersion> naming, Subject? theme, CancellationToken cancellation)
    {
        var looked = documents
            .OrderBy(row => OccasionWords.Value.IsIn(row.Title) ? 0 : 1)
            .Take(options.MostForOpportunities)
            .OrderBy(PublicationKey.Of);
        var about = theme is null ? null : new TermMatcher(theme);
        var found = ImmutableArray.CreateBuilder<Opportunity>();
        await foreach (var (row, reading) in archive.ReadingsAsync(looked, cancellation).ConfigureAwait(false))
        {
            if (Of(row, reading, about) is { } opportunity)
            {
                found.Add(opportunity with { IsTaken = naming.Contains(row.Version) });
            }
        }

        return found.ToImmutable();
    }

    private static Opportunity? Of(DocumentRow row, AnnotatedDocument reading, TermMatcher? theme)
    {
        if (reading.Contacts.FirstOrDefault(contact => contact is { IsSubject: true, IsPlanned: false, Evidence.IsEmpty: false }) is { } contact)
        {
            return Made(OpportunityKind.Contact, contact.Evidence[0]) with { Contact = contact };
        }

        var questions = TurnFinder.In(reading).Where(turn => turn.IsQuestion).ToList();
        if (questions.Count > 0)
        {
            return Made(OpportunityKind.Briefing, SentenceAt(reading, questions[0].Label));
        }

        return theme?.Find(reading.Text) is [var match, ..] ? Made(OpportunityKind.Theme, SentenceAt(reading, match.At)) : null;

        Opportunity Made(OpportunityKind kind, TextSpan words) => new(kind, row, Evidence.From(reading.Document, words), IsTaken: false);
    }

    private static TextSpan SentenceAt(AnnotatedDocument reading, TextSpan words) =>
        reading.SentenceAt(words.Start) is var index && index < reading.Sentences.Length && reading.Sentences[index].Span.Contains(words) ? reading.Sentences[index].Span : words;
}
