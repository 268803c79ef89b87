namespace Lacuna.Web.Access;

/// <summary>Somebody who has a token. The token itself is kept nowhere.</summary>
/// <param name="Name">Who.</param>
/// <param name="May">What they may do.</param>
/// <param name="Hash">Hexadecimal SHA-256 of the token.</param>
/// <param name="Made">When the token was made.</param>
public sealed record AccessEntry(string Name, AccessRole May, string Hash, DateTimeOffset Made);
