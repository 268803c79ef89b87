namespace Lacuna.Core.Documents;

/// <summary>The bytes that a document was read from.</summary>
/// <param name="Bytes">As they came. Of an item inside a package, its own.</param>
/// <param name="MediaType">As the way they came by declares it, with its charset, else by their format: <c>text/html; charset=windows-1251</c>; null when nothing tells.</param>
/// <param name="FileName">Name of the file or the last part of the address, without folders; null when there is none. It comes from outside: no path is to be made of it unchecked.</param>
public sealed record Original(ReadOnlyMemory<byte> Bytes, string? MediaType, string? FileName);
