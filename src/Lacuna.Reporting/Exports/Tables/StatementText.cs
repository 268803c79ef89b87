using Lacuna.Archive.Statements;
using Lacuna.Core.Reading;

namespace Lacuna.Reporting.Exports.Tables;

/// <summary>A statement with the text that its spans point into.</summary>
internal sealed record StatementText(StatementRow Row, string Text)
{
    public Statement Statement => Row.Statement;
}
