using Lacuna.Core.Actors;

namespace Lacuna.Findings.Contacts.Series;

/// <summary>How many contacts of a series somebody asked for, by the accounts' words.</summary>
/// <param name="Who">Who asked.</param>
/// <param name="Contacts">Contacts of which at least one account says so.</param>
public sealed record InitiatorCount(Actor Who, int Contacts);
