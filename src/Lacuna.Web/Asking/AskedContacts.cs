namespace Lacuna.Web.Asking;

/// <summary>Contacts as they are asked for by programs; what is null holds for all.</summary>
/// <param name="Between">Somebody who takes part, by name or id.</param>
/// <param name="And">Somebody else who takes part.</param>
/// <param name="Kind">What sort of contact.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
internal sealed record AskedContacts(string? Between, string? And, string? Kind, string? From, string? To);
