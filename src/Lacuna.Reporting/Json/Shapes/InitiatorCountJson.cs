namespace Lacuna.Reporting.Json.Shapes;

/// <summary>How many contacts of a series somebody asked for.</summary>
internal sealed record InitiatorCountJson(ActorJson Who, int Contacts);
