using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Text;
using NodaTime;

namespace Lacuna.Core.Reading;

/// <summary>Something that a text says is still to come.</summary>
/// <param name="Kind">How firmly.</param>
/// <param name="Span">The clause that says so.</param>
public sealed record AgendaItem(AgendaKind Kind, TextSpan Span)
{
    /// <summary>Who is to act or speak.</summary>
    public ImmutableArray<Actor> Actors { get; init; } = [];

    /// <summary>Words for what is to be done; null when the clause does not part it.</summary>
    public TextSpan? What { get; init; }

    /// <summary>The body or occasion, when named: "UN Security Council".</summary>
    public Actor? Body { get; init; }

    /// <summary>First and last day on which it falls due; null when the text gives none.</summary>
    public DateInterval? Due { get; init; }
}
