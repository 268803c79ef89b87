using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Core.Reading;
using Lacuna.Findings.Drafts.Held;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Findings.Drafts.Names;

/// <summary>Holds the titles and spellings of a draft's names against the tables of offices and against the record of those days.</summary>
/// <param name="archive">The record.</param>
/// <param name="table">The actors known beforehand.</param>
public sealed class NameChecker(IArchive archive, ActorTable table)
{
    /// <summary>The checks of <paramref name="draft"/>, in order of its text. A title that is repeated is checked where it stands first; names without titles are checked for their spelling alone.</summary>
    public async Task<ImmutableArray<NameCheck>> CheckAsync(AnnotatedDocument draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var titles = new RecordTitles(archive);
        var looked = new DocumentCount(archive);
        var tables = new OfficeCheck(table, draft.Document.Published?.Date is { } day && Days.Moments.CanCount(new DateInterval(day, day)) ? day : null);
        var checks = new List<NameCheck>(SpellingCheck.In(draft, table));
        var seen = new HashSet<(string, string?, string?, bool, Agreement)>();
        foreach (var titled in Titled.In(draft, table))
        {
            var check = tables.Check(titled);
            if (seen.Add((titled.Person.Id, titled.Office, titled.Of, titled.IsFormer, check.Verdict)))
            {
                checks.Add(await titles.CheckAsync(check, titled, looked, cancellation).ConfigureAwait(false));
            }
        }

        return [.. checks.OrderBy(check => check.Words.At).ThenBy(check => check.Kind)];
    }
}
