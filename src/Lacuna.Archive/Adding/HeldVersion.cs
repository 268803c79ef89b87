namespace Lacuna.Archive.Adding;

/// <summary>A version that is held, as far as identity asks for it.</summary>
/// <param name="Id">Row of the version.</param>
/// <param name="Item">Row of its item.</param>
internal readonly record struct HeldVersion(long Id, long Item);
