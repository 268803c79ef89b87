using Lacuna.Core.Actors;
using Lacuna.Reporting.Exports.Tables;

namespace Lacuna.Reporting.Exports.Events;

/// <summary>A statement as an event between two actors.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Source">Who spoke.</param>
/// <param name="Target">To whom; null when the text names nobody.</param>
internal sealed record EventRow(StatementText Statement, Actor Source, Actor? Target)
{
    public ActCode Code => ActCode.Of(Statement.Statement.Act);
}
