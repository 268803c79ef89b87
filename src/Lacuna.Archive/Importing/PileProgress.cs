namespace Lacuna.Archive.Importing;

/// <summary>How far a pile has been taken in.</summary>
/// <param name="Pile">Full path or address of the file, folder or list.</param>
/// <param name="Stamp">What tells that the pile is still the same: length and time of last change of a file, say.</param>
/// <param name="Position">Items of it that are done, from its beginning.</param>
/// <param name="IsDone">True when its end was reached.</param>
public sealed record PileProgress(string Pile, string Stamp, long Position, bool IsDone)
{
    /// <summary>The reader's own mark of the last item that is done, to go on after it; empty before the first.</summary>
    public string Mark { get; init; } = "";
}
