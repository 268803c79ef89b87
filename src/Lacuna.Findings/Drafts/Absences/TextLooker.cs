using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;
using Lacuna.Core.Text;
using Lacuna.Findings.Contacts;
using Lacuna.Findings.Silences.Records;
using Lacuna.Findings.Voices;
using Lacuna.Reading.Actors;
using Lacuna.Reading.Contacts;
using NodaTime;

namespace Lacuna.Findings.Drafts.Absences;

/// <summary>Looks through single texts of the record for a subject: the accounts of a contact, or what somebody published on some days.</summary>
internal sealed class TextLooker(IArchive archive, ActorTable table)
{
    /// <summary>Most texts that are looked through for one claim. A draft that means one text among more has not said which.</summary>
    private const int MostTexts = 200;

    /// <summary>The record's accounts of the contact that a claim means, and the texts that tell of it in passing.</summary>
    public async Task<TextsLooked> AccountsAsync(AnnotatedDocument draft, AbsenceClaim claim, Subject subject, DateInterval days, CancellationToken cancellation)
    {
        var meant = new ContactEntry(draft, -1, claim.Contact!, side: null);
        var scopes = ScopesOf(claim);
        var matcher = new TermMatcher(subject);
        var texts = ImmutableArray.CreateBuilder<TextLook>();
        var sides = new HashSet<string>(StringComparer.Ordinal);
        var query = new DocumentQuery { Tells = Telling.Contacts, Published = days, ContactsOf = [.. meant.Sides.Select(side => ImmutableArray.Create(side))] };
        await foreach (var row in archive.DocumentsAsync(query, cancellation).ConfigureAwait(false))
        {
            if (row.Source is { } source && !scopes.IsEmpty && !scopes.Any(scope => scope.Carries(source) || Side(source) == Parties.SideOf(scope.Actor)))
            {
                continue;
            }

            if (!row.IsRead || await archive.ReadingAsync(row.Version, cancellation).ConfigureAwait(false) is not { } reading || EntryOf(reading, row, meant) is not { } entry)
            {
                continue;
            }

            // A person's own account goes before the pages of their state, unless there is none.
            var look = LookAt(reading, row, matcher, entry.IsReadout ? null : entry.Contact.Evidence) with { IsAccount = entry.IsReadout, Contact = entry.Evidence };
            texts.Add(look);
            if (entry is { IsReadout: true, SideId: { } side })
            {
                sides.Add(side);
            }
        }

        var found = OwnFirst(texts.ToImmutable(), scopes);
        var missing = scopes.IsEmpty ? meant.Sides.Where(side => !sides.Contains(side)).ToList() : [];
        var holes = await HolesAsync(found, days, cancellation).ConfigureAwait(false);
        return new TextsLooked(found, [.. ReasonsOf(found.Where(text => text.IsAccount), subject), .. holes, .. missing.Select(side => $"No account by {table.ById(side)?.Name ?? side} is held.")]);
    }

    /// <summary>What those whom a claim means published on some days.</summary>
    public async Task<TextsLooked> OfAsync(AbsenceClaim claim, Subject subject, DateInterval days, CancellationToken cancellation)
    {
        var scopes = ScopesOf(claim);
        var holdings = await archive.SourcesAsync(cancellation).ConfigureAwait(false);
        ImmutableArray<string> names = [.. holdings.Select(holding => holding.Source).Where(source => scopes.Any(scope => scope.Owns(source))).Select(source => source.Name)];
        if (names.IsEmpty)
        {
            return new TextsLooked([], ["No channel that speaks for whom it is said of is held."]);
        }

        var matcher = new TermMatcher(subject);
        var texts = ImmutableArray.CreateBuilder<TextLook>();
        await foreach (var row in archive.DocumentsAsync(new DocumentQuery { Sources = names, Published = days, Limit = MostTexts }, cancellation).ConfigureAwait(false))
        {
            if (await archive.ReadingAsync(row.Version, cancellation).ConfigureAwait(false) is { } reading)
            {
                texts.Add(LookAt(reading, row, matcher, only: null));
            }
        }

        var found = texts.ToImmutable();
        return new TextsLooked(found, [.. ReasonsOf(found, subject)]);
    }

    /// <summary>The first place in <paramref name="days"/> where an actor names the subject in their own voice; null when none is found.</summary>
    public async Task<RecordWords?> FirstOwnAsync(Actor actor, Subject subject, DateInterval days, CancellationToken cancellation)
    {
        var scope = new ActorScope(actor, table);
        var holdings = await archive.SourcesAsync(cancellation).ConfigureAwait(false);
        ImmutableArray<string> names = [.. holdings.Select(holding => holding.Source).Where(scope.Carries).Select(source => source.Name)];
        if (names.IsEmpty)
        {
            return null;
        }

        var matcher = new TermMatcher(subject);
        await foreach (var row in archive.DocumentsAsync(new DocumentQuery { Sources = names, Published = days, Terms = subject.Terms, Limit = MostTexts }, cancellation).ConfigureAwait(false))
        {
            if (await archive.ReadingAsync(row.Version, cancellation).ConfigureAwait(false) is not { } reading)
            {
                continue;
            }

            var voices = new VoiceReader(reading, scope);
            foreach (var match in matcher.Find(reading.Text))
            {
                if (voices.At(match.At).Kind.IsOwn())
                {
                    return new RecordWords(row, Evidence.From(reading.Document, match.At));
                }
            }
        }

        return null;
    }

    private ImmutableArray<ActorScope> ScopesOf(AbsenceClaim claim) => [.. claim.Who.Select(actor => new ActorScope(actor, table))];

    private string Side(Core.Documents.Source source) => source.SpeaksFor is { } id ? table.ById(id) is { } actor ? Parties.SideOf(actor) : id : "";

    private ContactEntry? EntryOf(AnnotatedDocument reading, DocumentRow row, ContactEntry meant)
    {
        var side = row.Source?.SpeaksFor is { } id ? table.ById(id) ?? new Actor(id, id, ActorKind.Organisation) : null;
        return reading.Contacts
            .Where(contact => !contact.Evidence.IsEmpty)
            .Select(contact => new ContactEntry(reading, 0, contact, side))
            .Where(entry => ContactMatch.Cost(meant, entry) is not null)
            .OrderByDescending(entry => entry.IsReadout)
            .FirstOrDefault();
    }

    /// <summary>Where a text first names the subject; of a text that tells of a contact in passing only in the paragraphs that do.</summary>
    private static TextLook LookAt(AnnotatedDocument reading, DocumentRow row, TermMatcher matcher, ImmutableArray<TextSpan>? only)
    {
        foreach (var match in matcher.Find(reading.Text))
        {
            if (only is not { } told || reading.Paragraphs.Any(paragraph => paragraph.Contains(match.At) && told.Any(paragraph.Contains)))
            {
                return new TextLook(row, Evidence.From(reading.Document, match.At));
            }
        }

        return new TextLook(row, Mention: null);
    }

    /// <summary>"Kuleba's tweet" is on his account when one is held, and not his ministry's.</summary>
    private static ImmutableArray<TextLook> OwnFirst(ImmutableArray<TextLook> texts, ImmutableArray<ActorScope> scopes)
    {
        ImmutableArray<TextLook> own = [.. texts.Where(text => text.IsAccount && text.Document.Source is { } source && scopes.Any(scope => scope.Owns(source)))];
        return own.IsEmpty ? texts : own;
    }

    /// <summary>Where days of a channel that carries an account are known to be missing, another account may be missing with them.</summary>
    private async Task<List<string>> HolesAsync(ImmutableArray<TextLook> texts, DateInterval days, CancellationToken cancellation)
    {
        var reasons = new List<string>();
        foreach (var source in texts.Where(text => text.IsAccount).Select(text => text.Document.Source?.Name).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            var coverage = await archive.CoverageAsync(source, cancellation).ConfigureAwait(false);
            reasons.AddRange(coverage.Holes.Where(hole => hole.Days.Intersection(days) is not null).Select(hole => $"{source}: {hole.Reason}."));
        }

        return reasons;
    }

    private static IEnumerable<string> ReasonsOf(IEnumerable<TextLook> texts, Subject subject)
    {
        var languages = new SubjectLanguages(subject);
        foreach (var text in texts)
        {
            var title = text.Document.Title.Length > 0 ? text.Document.Title : text.Document.Version.DocumentId;
            if (text.Document.IsPartial)
            {
                yield return $"Of “{title}” only points are held, not the text.";
            }
            else if (!languages.Cover(text.Document.Language))
            {
                yield return $"“{title}” is in the language '{text.Document.Language}', for which {subject.Name} has no terms.";
            }
        }
    }
}
