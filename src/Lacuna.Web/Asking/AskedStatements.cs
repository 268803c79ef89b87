namespace Lacuna.Web.Asking;

/// <summary>Statements as they are asked for by programs; what is null holds for all.</summary>
/// <param name="By">Who spoke, by name or id.</param>
/// <param name="Addressee">To whom.</param>
/// <param name="About">About what: a kept subject, or words.</param>
/// <param name="From">First day of publication.</param>
/// <param name="To">Last day of publication.</param>
/// <param name="Act">Speech acts, parted by commas.</param>
/// <param name="Channel">The text's own words for the channel hold this.</param>
/// <param name="Source">Names of sources, parted by commas.</param>
internal sealed record AskedStatements(string? By, string? Addressee, string? About, string? From, string? To, string? Act = null, string? Channel = null, string? Source = null);
