using Lacuna.Core.Actors;
using Lacuna.Core.Subjects;
using Lacuna.Reporting.Exports.Tables;

namespace Lacuna.Reporting.Exports.Discourse;

/// <summary>A statement as discourse networks take it.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Speaker">Who spoke.</param>
/// <param name="Concept">A subject that its content names.</param>
internal sealed record DiscourseRow(StatementText Statement, Actor Speaker, Subject Concept);
