namespace Lacuna.Archive.Connections;

/// <summary>A borrowed session.</summary>
/// <param name="session">The session.</param>
/// <param name="giveBack">Takes it back.</param>
internal readonly struct SessionLoan(SqlSession session, Action<SqlSession> giveBack) : IDisposable
{
    public SqlSession Session => session;

    public void Dispose() => giveBack(session);
}
