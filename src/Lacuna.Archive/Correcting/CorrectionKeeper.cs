using Lacuna.Archive.Connections;
using Lacuna.Core.Corrections;

namespace Lacuna.Archive.Correcting;

/// <summary>Takes corrections in and back, and has what they change follow. Within one step.</summary>
internal sealed class CorrectionKeeper(SqlSession session)
{
    private readonly CorrectionPlacer _placer = new(session);

    /// <summary>Keeps a correction, and its undoing if it has one; false when both are kept already.</summary>
    public bool Keep(Correction correction)
    {
        var held = CorrectionTable.Find(session, correction.Id);
        var row = held?.Row ?? CorrectionTable.Add(session, correction);
        var isNew = held is null | (correction.Undone is { } undoing && CorrectionTable.Undo(session, row, undoing));
        if (isNew)
        {
            Place(row, correction.What.Kind);
        }

        return isNew;
    }

    /// <summary>Takes a correction back; null when there is none of that id.</summary>
    public Correction? Undo(string id, Undoing undoing)
    {
        if (CorrectionTable.Find(session, id) is not { } held)
        {
            return null;
        }

        if (CorrectionTable.Undo(session, held.Row, undoing))
        {
            Place(held.Row, held.Correction.What.Kind);
        }

        return held.Correction with { Undone = held.Correction.Undone ?? undoing };
    }

    private void Place(long row, CorrectionKind kind)
    {
        // What becomes of contacts and points is worked out when they are asked for.
        if (kind == CorrectionKind.Speaker)
        {
            CorrectionTable.ItemsOf(session, row).ForEach(_placer.Place);
        }
    }
}
