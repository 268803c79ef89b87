using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Findings.Sayings;
using NodaTime;

namespace Lacuna.Findings.Drafts.Accusations;

/// <summary>A denial by the accused that the record holds.</summary>
/// <param name="Words">The document and the words.</param>
/// <param name="By">Who denies.</param>
/// <param name="Carrier">Whose page carries it.</param>
/// <param name="Similarity">How near its words come to the draft's, 0 to 1: to those of the draft's reply, or of the accusation where the draft gives none.</param>
public sealed record RecordReply(RecordWords Words, ImmutableArray<Actor> By, Carrier Carrier, double Similarity)
{
    /// <summary>Day of publication; null when it is not dated.</summary>
    public LocalDate? Day => Words.Document.Published?.Date;

    /// <summary>True when its own words name the subject; false when only its document does: "Moscow rejects all accusations".</summary>
    public bool NamesIt { get; init; }

    /// <summary>True when it was published after the draft, which could not know it.</summary>
    public bool IsLater { get; init; }
}
