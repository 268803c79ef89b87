namespace Lacuna.Archive.Statements;

/// <summary>Which part an actor has in a statement.</summary>
public enum StatementPart
{
    /// <summary>Who speaks.</summary>
    Speaker = 0,

    /// <summary>Who is spoken to.</summary>
    Addressee = 1,
}
