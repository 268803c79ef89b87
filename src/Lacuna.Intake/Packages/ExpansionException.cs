namespace Lacuna.Intake.Packages;

/// <summary>A package unpacks to more than the limits allow.</summary>
internal sealed class ExpansionException(string message) : IOException(message);
