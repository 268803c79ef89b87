using System.Collections.Immutable;
using Lacuna.Archive.Statements;
using Lacuna.Findings.Silences.Latencies;
using Lacuna.Findings.Silences.Opportunities;

namespace Lacuna.Findings.Silences;

/// <summary>The answer to a question of silence, with how hard it was looked.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Verdict">What the record allows to say.</param>
/// <param name="Counts">Documents that could have named the subject, and those that do.</param>
/// <param name="Bounds">How often the actor could name it for all that was seen before the first mention.</param>
public sealed record Silence(SilenceQuestion Question, SilenceVerdict Verdict, SilenceCounts Counts, MentionBounds Bounds)
{
    /// <summary>Why it is not established; for a broken silence, what may hide an earlier mention.</summary>
    public ImmutableArray<Doubt> Doubts { get; init; } = [];

    /// <summary>The first mention in the actor's own voice; null when there is none.</summary>
    public SubjectMention? First { get; init; }

    /// <summary>The two documents before the first mention, or before the window's end, that come nearest to one: those that name the subject in another's voice, then the last that could have named it. The later first.</summary>
    public ImmutableArray<NearMiss> NearMisses { get; init; } = [];

    /// <summary>One place for each document of the actor's channels that names the subject: the first in its own voice, else the first. In order of publication.</summary>
    public ImmutableArray<SubjectMention> Mentions { get; init; } = [];

    /// <summary>Statements of the actor on the subject that other channels report, in order of publication.</summary>
    public ImmutableArray<StatementRow> ReportedElsewhere { get; init; } = [];

    /// <summary>Chance of the silence at the rate of the actor's own earlier documents; null when nothing earlier is held or names it.</summary>
    public SilenceChance? AtOwnRate { get; init; }

    /// <summary>Chance of the silence at the rate of all other actors with channels of their own in the same days; null when there are none or none names it.</summary>
    public SilenceChance? AtPeersRate { get; init; }

    /// <summary>Statements of the window that ask the actor to speak or act on the subject, in order of publication.</summary>
    public ImmutableArray<StatementRow> Pleas { get; init; } = [];

    /// <summary>Occasions on which the actor could have named it, in order of publication.</summary>
    public ImmutableArray<Opportunity> Opportunities { get; init; } = [];

    /// <summary>Reasons for having had no occasion: holidays and briefings that were not held.</summary>
    public ImmutableArray<Hindrance> Hindrances { get; init; } = [];

    /// <summary>How long the actor took, against the subjects that the archive keeps; null when nobody names the subject.</summary>
    public Latency? Latency { get; init; }

    /// <summary>The silence on each channel.</summary>
    public ImmutableArray<ChannelSilence> Channels { get; init; } = [];
}
