using Lacuna.Archive.Statements;

namespace Lacuna.Archive.Asking;

/// <summary>A question for statements, as a store answers it.</summary>
internal interface IStatementQuestion
{
    /// <summary>The statements that answer, in order of publication, then of the text.</summary>
    IEnumerable<StatementRow> Rows();

    /// <summary>How many statements answer.</summary>
    int Count();

    /// <summary>How many answer, by day.</summary>
    IEnumerable<StatementDay> Days();

    /// <summary>How many answer, by speaker or addressee, those with most first.</summary>
    IEnumerable<ActorStatements> Actors(StatementPart by, int most);

    /// <summary>How many answer, by act, those with most first.</summary>
    IEnumerable<ActStatements> Acts();
}
