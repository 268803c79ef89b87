using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Text;

namespace Lacuna.Core.Reading;

/// <summary>Words that stand for one or more actors.</summary>
/// <param name="Span">The words, with title, without a following "'s" and without relative clauses.</param>
/// <param name="Kind">How they name it.</param>
public sealed record Mention(TextSpan Span, MentionKind Kind)
{
    /// <summary>Who is meant; several for "the two leaders" or "they"; empty when it could not be told.</summary>
    public ImmutableArray<Actor> Actors { get; init; } = [];

    /// <summary>The bare name inside the span, without titles; null when the mention is not a name.</summary>
    public TextSpan? NameOnly { get; init; }

    /// <summary>Code of the office that the words give: <c>foreign-minister</c> in "China's foreign minister" and "Foreign Minister Wang Yi"; null when they give none.</summary>
    public string? Office { get; init; }

    /// <summary>Id of the state or body that the words give as the one served or meant: <c>state:CHN</c> in "Chinese officials"; null when they give none.</summary>
    public string? Of { get; init; }

    /// <summary>True when more than one reading was possible and the likelier was taken.</summary>
    public bool IsAmbiguous { get; init; }
}
