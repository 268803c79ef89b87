using System.Collections.Immutable;
using NodaTime;

namespace Lacuna.Findings.Quotes;

/// <summary>How hard a quotation was looked for.</summary>
/// <param name="Held">Documents that could have held it: all items of the archive, copies not counted.</param>
/// <param name="Sources">Sources that these come from.</param>
/// <param name="First">Day of the earliest of them; null when none has a day.</param>
/// <param name="Last">Day of the latest of them; null when none has a day.</param>
public sealed record QuoteSearch(int Held, int Sources, LocalDate? First, LocalDate? Last)
{
    /// <summary>Runs of words that the archive was asked for.</summary>
    public ImmutableArray<string> Phrases { get; init; } = [];

    /// <summary>Documents that hold any of them, counted as far as they were asked for.</summary>
    public int Holding { get; init; }

    /// <summary>Documents whose text was laid beside the quotation.</summary>
    public int LaidBeside { get; init; }

    /// <summary>Sentences whose sense was compared with that of the quotation; 0 when the words were found.</summary>
    public int SentencesCompared { get; init; }
}
