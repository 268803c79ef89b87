using System.Collections.Immutable;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Attribution;

/// <summary>The spans of one statement, by the conventions of <see cref="Core.Reading.Statement"/>.</summary>
/// <param name="Source">Words that name the speaker; null when the text gives none.</param>
/// <param name="Cue">Words of expressing; null when only implied.</param>
/// <param name="Content">What was expressed, in text order; at least one span.</param>
public sealed record FoundStatement(TextSpan? Source, TextSpan? Cue, ImmutableArray<TextSpan> Content)
{
    /// <summary>Words that name the addressee, when the finder tells them from the content.</summary>
    public TextSpan? Hearer { get; init; }

    /// <summary>Words that name who passes the statement on, when the finder tells them.</summary>
    public TextSpan? Relay { get; init; }

    /// <summary>How likely it is a statement so read, 0 to 1; null when the finder cannot tell.</summary>
    public double? Probability { get; init; }
}
