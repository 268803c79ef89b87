using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Statements;
using Lacuna.Core.Actors;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Sayings;
using Lacuna.Findings.Voices;
using Lacuna.Reading.Actors;
using Lacuna.Reading.Contacts;
using NodaTime;

namespace Lacuna.Findings.Drafts.Chains;

/// <summary>Finds what the record holds of one speaker that shares words with a draft's statement.</summary>
/// <param name="archive">The record.</param>
/// <param name="table">The actors known beforehand.</param>
/// <param name="speaker">Who speaks.</param>
/// <param name="isOutlet">True for a source of the record, which says all that its pages say, in whoever's mouth.</param>
internal sealed class CandidateFinder(IArchive archive, ActorTable table, Actor speaker, bool isOutlet)
{
    /// <summary>Most statements that are looked at for one of the draft's, the earliest first.</summary>
    private const int MostStatements = 300;

    /// <summary>Statements of the speaker, or of the outlet's pages.</summary>
    public async Task<List<Candidate>> StatementsAsync(ImmutableArray<SubjectTerm> terms, DateInterval? days, CancellationToken cancellation)
    {
        var query = new StatementQuery { Speakers = isOutlet ? [] : [speaker.Id], Sources = isOutlet ? [speaker.Name] : [], About = terms, Published = days, Limit = MostStatements };
        var found = new List<Candidate>();
        await foreach (var row in archive.StatementsAsync(query, cancellation).ConfigureAwait(false))
        {
            if (row.Statement.IsNegated)
            {
                continue;
            }

            // Of two who say it together, each has pages of their own.
            var carrier = isOutlet ? Carrier.Own : CarrierOf.Statement(row.Statement with { Speakers = [speaker] }, row.Document.Source, table);
            found.Add(new Candidate(new RecordSaying(new RecordWords(row.Document, row.Evidence), 0, carrier) { IsPage = isOutlet }, isOutlet ? row.Evidence.Exact : ContentOf(row), row));
        }

        return found;
    }

    /// <summary>Sentences of the speaker's own pages that nobody else says: a post, the narrative of a ministry's page.</summary>
    public async Task<List<Candidate>> PagesAsync(ImmutableArray<SubjectTerm> terms, DateInterval? days, CancellationToken cancellation)
    {
        var about = new Subject(speaker.Name, terms);
        var question = new SaidQuestion { By = speaker, About = about, From = days?.Start, Until = days?.End };
        var said = await new OwnWordsFinder(archive).AddAsync(new Said(question, 0), new ActorScope(speaker, table), new TermMatcher(about), cancellation).ConfigureAwait(false);
        return [.. said.OwnWords.Select(own => new Candidate(new RecordSaying(new RecordWords(own.Row, own.Evidence), 0, Carrier.Own) { IsPage = true }, own.Evidence.Exact, Row: null))];
    }

    /// <summary>The saying with those who say that the speaker said it.</summary>
    public async Task<RecordSaying> WithOthersAsync(Candidate candidate, CancellationToken cancellation)
    {
        if (isOutlet || candidate.Row is not { } row || (row.Statement.Inside is null && row.Statement.Relay is null))
        {
            return candidate.Saying;
        }

        var reading = await archive.ReadingAsync(row.Document.Version, cancellation).ConfigureAwait(false);
        var by = reading is null ? [] : Around.Of(reading, row.Statement);
        return candidate.Saying with { By = [.. by.Where(actor => Parties.SideOf(actor) != Parties.SideOf(speaker))] };
    }

    /// <summary>The content cut out of the evidence, which holds all spans of its statement.</summary>
    private static string ContentOf(StatementRow row) =>
        row.Statement.Content.IsEmpty || row.Statement.Content.Any(part => !row.Evidence.At.Contains(part))
            ? row.Evidence.Exact
            : string.Join(" ", row.Statement.Content.Select(part => row.Evidence.Exact.Substring(part.Start - row.Evidence.At.Start, part.Length)));
}
