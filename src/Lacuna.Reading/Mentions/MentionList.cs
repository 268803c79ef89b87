using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Mentions;

/// <summary>Collects mentions and gives them back in the document's order.</summary>
internal sealed class MentionList
{
    private readonly List<Mention> _mentions = [];

    public void Add(Mention mention) => _mentions.Add(mention);

    /// <summary>A mention whose actor its words settle.</summary>
    public void Add(TextSpan span, MentionKind kind, Actor actor, TextSpan? name = null) =>
        _mentions.Add(new Mention(span, kind) { Actors = [actor], NameOnly = name, Of = actor.State ?? actor.Id });

    /// <summary>The body found so far whose name ends in <paramref name="ending"/>; null when there is none.</summary>
    public Actor? BodyEndingIn(string ending)
    {
        foreach (var mention in _mentions)
        {
            if (mention.Actors is [{ Kind: ActorKind.Organisation } body] && body.Name.EndsWith(ending, StringComparison.Ordinal))
            {
                return body;
            }
        }

        return null;
    }

    /// <summary>Bare names of people found so far.</summary>
    public IEnumerable<TextSpan> Names()
    {
        foreach (var mention in _mentions)
        {
            if (mention is { Kind: MentionKind.Name, NameOnly: { } name, Actors.IsEmpty: true })
            {
                yield return name;
            }
        }
    }

    /// <summary>In order of their start, outer before inner; of two with one span the first found is kept.</summary>
    public ImmutableArray<Mention> ToImmutable()
    {
        var order = _mentions.Select((mention, index) => (mention, index)).ToArray();
        Array.Sort(order, static (a, b) =>
            a.mention.Span.Start != b.mention.Span.Start ? a.mention.Span.Start.CompareTo(b.mention.Span.Start)
            : a.mention.Span.Length != b.mention.Span.Length ? b.mention.Span.Length.CompareTo(a.mention.Span.Length)
            : a.index.CompareTo(b.index));
        var result = ImmutableArray.CreateBuilder<Mention>(order.Length);
        foreach (var (mention, _) in order)
        {
            if (result.Count == 0 || result[^1].Span != mention.Span)
            {
                result.Add(mention);
            }
        }

        return result.DrainToImmutable();
    }
}
