using System.Collections.Immutable;
using Lacuna.Archive.Documents;
using Lacuna.Findings.Silences.Records;
using Lacuna.Findings.Voices;

namespace Lacuna.Findings.Silences;

/// <summary>The documents that the counts of a silence count.</summary>
/// <param name="Documents">Documents that could have named the subject, in order of publication.</param>
/// <param name="Mentions">One place for each of them that names it: the first in the actor's own voice, else the first. In the same order.</param>
public sealed record SilenceRecord(ImmutableArray<DocumentRow> Documents, ImmutableArray<SubjectMention> Mentions)
{
    /// <summary>Nothing.</summary>
    public static SilenceRecord Empty { get; } = new([], []);

    /// <summary>Those of the mentions that are in the actor's own voice.</summary>
    public ImmutableArray<SubjectMention> InOwnVoice => [.. Mentions.Where(mention => mention.Voice.IsOwn())];

    /// <summary>The documents before the first own mention; all when there is none.</summary>
    public ImmutableArray<DocumentRow> BeforeFirst => [.. DayCounts.Before(Documents, Mentions.FirstOrDefault(mention => mention.Voice.IsOwn()))];
}
