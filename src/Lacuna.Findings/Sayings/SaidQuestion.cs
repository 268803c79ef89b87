using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using NodaTime;

namespace Lacuna.Findings.Sayings;

/// <summary>Which statements are asked for. All conditions must hold; one that is left empty holds for all.</summary>
public sealed record SaidQuestion
{
    /// <summary>Statements listed when the question names no number: some twenty screens.</summary>
    public const int DefaultLimit = 100;

    /// <summary>Who spoke. A state stands for all who belong to it.</summary>
    public Actor? By { get; init; }

    /// <summary>To whom. A state stands for all who belong to it.</summary>
    public Actor? To { get; init; }

    /// <summary>What the words name.</summary>
    public Subject? About { get; init; }

    /// <summary>First day of publication, on the publisher's clock; null for any.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day of publication, on the publisher's clock; null for any.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Any of these acts.</summary>
    public ImmutableArray<SpeechAct> Acts { get; init; } = [];

    /// <summary>The text's own words for the channel hold this: "Twitter".</summary>
    public string? Channel { get; init; }

    /// <summary>Names of the sources that carry it, any of them.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Statements that are listed at most, at least 1; all are counted.</summary>
    public int Limit { get; init; } = DefaultLimit;

    /// <summary>The days as an archive is asked for them; null when any will do.</summary>
    internal DateInterval? Days => OpenDays.Between(From, Until);
}
