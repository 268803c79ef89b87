using System.Collections.Immutable;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;

namespace Lacuna.Findings.Comparing;

/// <summary>Two accounts of one contact, side by side.</summary>
/// <param name="A">The first account, read.</param>
/// <param name="B">The second account, read.</param>
public sealed record Comparison(AnnotatedDocument A, AnnotatedDocument B)
{
    /// <summary>The contact as A tells of it; null when A does not read as an account of one.</summary>
    public Contact? ContactInA { get; init; }

    /// <summary>The contact as B tells of it; null when B does not read as an account of one.</summary>
    public Contact? ContactInB { get; init; }

    /// <summary>The contact put together from both, without spans, for they would point into two texts; null when neither tells of one.</summary>
    public Contact? Contact { get; init; }

    /// <summary>Differences about the contact itself: who asked for it, when it was, how long.</summary>
    public ImmutableArray<Difference> ContactDifferences { get; init; } = [];

    /// <summary>Earlier contacts of the same participants that the record tells of, in order of date: with none of them, nothing is known of earlier ones.</summary>
    public ImmutableArray<EarlierContact> EarlierContacts { get; init; } = [];

    /// <summary>The points, in reading order of A, then those only in B.</summary>
    public ImmutableArray<ComparisonPoint> Points { get; init; } = [];

    /// <summary>What both leave out, the most striking first.</summary>
    public ImmutableArray<Absence> AbsentFromBoth { get; init; } = [];

    /// <summary>What absences were measured against; null when no record was given, and then no absence from both is claimed.</summary>
    public RecordAround? Record { get; init; }

    /// <summary>Answers to the topics asked for.</summary>
    public ImmutableArray<TopicAnswer> About { get; init; } = [];

    /// <summary>Limits of this comparison, in sentences: a side known only in points, two accounts that do not seem to tell of one contact.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];
}
