namespace Lacuna.Archive.Connections;

/// <summary>A change that is made whole or not at all: what is not committed when it ends is undone.</summary>
internal sealed class SqlStep(SqlSession session) : IDisposable
{
    private bool _isDone;

    public void Commit()
    {
        session.Commit();
        _isDone = true;
    }

    public void Dispose()
    {
        if (!_isDone)
        {
            _isDone = true;
            session.Undo();
        }
    }
}
