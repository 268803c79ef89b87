using System.Collections.Immutable;
using Lacuna.Core.Documents;
using Lacuna.Findings.Wordings.Series;

namespace Lacuna.Findings.Wordings;

/// <summary>The wordings of a series that came, went or changed, the most telling first.</summary>
/// <param name="Series">Where they were looked for.</param>
/// <param name="Rows">The rows shown.</param>
public sealed record WordingFindings(WordingSeries Series, ImmutableArray<WordingRow> Rows)
{
    /// <summary>Changes of single words in standing sentences, in order of time, whether or not a row shows them: those of strength and of name, and others where both wordings stood for a while.</summary>
    public ImmutableArray<Replacement> Changes { get; init; } = [];

    /// <summary>Phrases that were used often enough to be looked at, those in all documents left out.</summary>
    public int PhrasesTested { get; init; }

    /// <summary>Those whose use is clustered in time at the false discovery rate asked for.</summary>
    public int PhrasesClustered { get; init; }

    /// <summary>Rows found, shown or not.</summary>
    public int RowsFound { get; init; }

    /// <summary>Words by which the series calls its own speaker: "we", "committee".</summary>
    public ImmutableArray<string> SelfNames { get; init; } = [];

    /// <summary>Limits of this run.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];
}
