using System.Collections.Immutable;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Statements;
using Lacuna.Core.Subjects;
using NodaTime;

namespace Lacuna.Findings.Presences;

/// <summary>Who named a subject when, actor by actor and day by day, with what each published besides.</summary>
/// <param name="Subject">What may be named.</param>
/// <param name="Window">First and last day.</param>
/// <param name="Columns">The days of each column of the matrix: single days, or weeks, months or years of a long window.</param>
/// <param name="Rows">Actors with channels of their own, those that named it first before the others.</param>
public sealed record PresenceMatrix(Subject Subject, DateInterval Window, ImmutableArray<DateInterval> Columns, ImmutableArray<PresenceRow> Rows)
{
    /// <summary>Documents of all sources that name the subject, by day, days without one left out: copies and earlier versions not counted, in whatever voice.</summary>
    public ImmutableArray<(LocalDate Day, int Documents)> Mentions { get; init; } = [];

    /// <summary>The first document of any source that names the subject in these days; null when none does.</summary>
    public DocumentRow? FirstByAnybody { get; init; }

    /// <summary>Statements that ask somebody to speak or act on the subject, in order of publication.</summary>
    public ImmutableArray<StatementRow> Pleas { get; init; } = [];
}
