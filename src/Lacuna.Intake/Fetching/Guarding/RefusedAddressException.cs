namespace Lacuna.Intake.Fetching.Guarding;

/// <summary>A connection that the guard did not make.</summary>
/// <param name="message">Why, in one sentence without the address.</param>
internal sealed class RefusedAddressException(string message) : Exception(message);
