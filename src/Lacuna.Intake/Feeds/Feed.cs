namespace Lacuna.Intake.Feeds;

/// <summary>A feed of any kind.</summary>
/// <param name="Title">What it calls itself, plain.</param>
/// <param name="Home">Absolute address of the site; null when it gives none.</param>
/// <param name="Language">Language tag; null when it gives none.</param>
/// <param name="Entries">Its entries, in order, made as they are asked for.</param>
internal sealed record Feed(string Title, string? Home, string? Language, IEnumerable<FeedEntry> Entries);
