namespace Lacuna.Web.Silences;

/// <summary>A list behind a number of a silence, as it is asked for in an address.</summary>
/// <param name="Of">Name of the list.</param>
/// <param name="Day">Only documents of this day.</param>
/// <param name="Page">Which part of it.</param>
public sealed record SilenceListAsked(string? Of, string? Day, string? Page);
