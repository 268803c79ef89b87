using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Core.Reading;
using Lacuna.Reading.Actors;

namespace Lacuna.Findings.Drafts.Days;

/// <summary>Holds the dates of a draft against each other and against the record.</summary>
/// <param name="archive">The record.</param>
/// <param name="table">The actors known beforehand.</param>
public sealed class DayChecker(IArchive archive, ActorTable table)
{
    /// <summary>The checks of <paramref name="draft"/>, in order of its text.</summary>
    public async Task<ImmutableArray<DayCheck>> CheckAsync(AnnotatedDocument draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var weekdays = WeekdayCheck.In(draft);
        var contacts = await new ContactDays(archive, table).CheckAsync(draft, cancellation).ConfigureAwait(false);
        var statements = await new StatementDays(archive).CheckAsync(draft, cancellation).ConfigureAwait(false);
        return [.. weekdays.Concat(contacts).Concat(statements).OrderBy(check => check.Words.At).ThenBy(check => check.Kind)];
    }
}
