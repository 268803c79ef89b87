using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Statements;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Words;
using Lacuna.Reading.Contacts;
using NodaTime;

namespace Lacuna.Findings.Drafts.Accusations;

/// <summary>Finds in the record what the accused, or those who speak for them, denied.</summary>
internal sealed class DenialFinder(IArchive archive)
{
    /// <summary>Most statements of the accused on one subject that are looked through.</summary>
    private const int MostStatements = 500;

    /// <summary>Most denials of the accused whose documents are opened to see whether they name the subject.</summary>
    private const int MostOpened = 100;

    private static readonly Lazy<TermMatcher> DenialWords = new(() => new TermMatcher(WordList.Lines("denial-words.txt").Select(words => new SubjectTerm(words))));

    /// <summary>The denials in order of publication, each with whether its own words name the subject, and the number of statements looked through.</summary>
    public async Task<(List<(StatementRow Row, bool NamesIt)> Denials, int Looked)> FindAsync(Accusation accusation, Subject subject, DateInterval? days, CancellationToken cancellation)
    {
        var matcher = new TermMatcher(subject);
        ImmutableArray<string> speakers = [.. accusation.Accused.SelectMany(actor => (IEnumerable<string>)[actor.Id, Parties.SideOf(actor)]).Distinct(StringComparer.Ordinal)];
        var query = new StatementQuery { Speakers = speakers, Published = days };
        var (found, looked) = (new List<(StatementRow Row, bool NamesIt)>(), 0);
        await foreach (var row in archive.StatementsAsync(query with { About = subject.Terms, Limit = MostStatements }, cancellation).ConfigureAwait(false))
        {
            if (Repliers.IsReply(row.Statement.Speakers, accusation) && matcher.IsIn(row.Evidence.Exact))
            {
                looked++;
                Add(found, row, namesIt: true);
            }
        }

        var opened = new Dictionary<DocumentVersion, bool>();
        await foreach (var row in archive.StatementsAsync(query with { Acts = [SpeechAct.Deny, SpeechAct.Reject], Limit = MostOpened }, cancellation).ConfigureAwait(false))
        {
            if (!IsDenial(row) || !Repliers.IsReply(row.Statement.Speakers, accusation))
            {
                continue;
            }

            if (!opened.TryGetValue(row.Document.Version, out var names))
            {
                opened[row.Document.Version] = names = await archive.DocumentAsync(row.Document.Version, cancellation).ConfigureAwait(false) is { } document && matcher.IsIn(document.Text);
            }

            looked++;
            if (names)
            {
                Add(found, row, namesIt: false);
            }
        }

        return ([.. found.OrderBy(denial => denial.Row.Document.Published?.Date ?? LocalDate.MaxIsoValue).ThenBy(denial => denial.Row.Document.Version.DocumentId, StringComparer.Ordinal).ThenBy(denial => denial.Row.Evidence.At)], looked);
    }

    /// <summary>What stands inside another denial by the same is that denial's content.</summary>
    private static void Add(List<(StatementRow Row, bool NamesIt)> found, StatementRow row, bool namesIt)
    {
        if (IsDenial(row) && !found.Exists(other => other.Row.Evidence.Of == row.Evidence.Of && other.Row.Evidence.At.Overlaps(row.Evidence.At)))
        {
            found.Add((row, namesIt));
        }
    }

    private static bool IsDenial(StatementRow row) =>
        row.Statement is { IsNegated: false } && (row.Statement.Act is SpeechAct.Deny or SpeechAct.Reject || DenialWords.Value.IsIn(row.Evidence.Exact));
}
