using NodaTime;

namespace Lacuna.Archive.Documents;

/// <summary>What a source published on one day, as far as it is held.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="Day">The day, on the publisher's clock.</param>
/// <param name="Documents">How many documents.</param>
public readonly record struct PublishedDay(string Source, LocalDate Day, int Documents);
