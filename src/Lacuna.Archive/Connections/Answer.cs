namespace Lacuna.Archive.Connections;

/// <summary>An answer whose first row, if there is one, has come.</summary>
internal sealed class Answer<T> : IDisposable
{
    private readonly SessionLoan _loan;

    private Answer(SessionLoan loan, IEnumerator<T> rows) => (_loan, Rows) = (loan, rows);

    /// <summary>The rows; the first is the current one.</summary>
    public IEnumerator<T> Rows { get; }

    /// <summary>True when there is a first row.</summary>
    public bool HasFirst { get; private init; }

    /// <summary>Asks, and waits for the first row. The session is given back when that fails.</summary>
    public static Answer<T> Begin(SessionLoan loan, Func<SqlSession, IEnumerable<T>> ask)
    {
        IEnumerator<T>? rows = null;
        try
        {
            rows = ask(loan.Session).GetEnumerator();
            return new Answer<T>(loan, rows) { HasFirst = rows.MoveNext() };
        }
        catch
        {
            rows?.Dispose();
            loan.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Rows.Dispose();
        _loan.Dispose();
    }
}
