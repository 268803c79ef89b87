using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Actors;

/// <summary>Resolves offices without a name: "China's foreign minister", "the President", "his national security adviser".</summary>
internal sealed class OfficeResolver(Discourse discourse)
{
    /// <summary>Fills in who holds the office; <paramref name="owner"/> is whom "his" or "their" in it means.</summary>
    public Mention Resolve(Mention mention, Mention? before, Mention? after, Actor? owner)
    {
        var of = mention.Of ?? owner?.State;
        if (Neighbour(mention, before, after, of) is { } named)
        {
            return mention with { Actors = [named], Of = of };
        }

        if (of is not null)
        {
            return OfBody(mention, of);
        }

        return mention with { Actors = [FindNamed(mention.Office!, mention) ?? Unnamed(mention, owner)] };
    }

    // "the king", "the envoy", "his chief of staff": somebody whom the text never names.
    private Actor Unnamed(Mention mention, Actor? owner)
    {
        var words = mention.Span.AsSpan(discourse.Text);
        var blank = words.IndexOf(' ');
        var bare = NameFolding.Spaced(words[(blank + 1)..]);
        return owner is null
            ? new Actor("person:" + NameFolding.Slug(bare), "the " + bare, ActorKind.Person)
            : new Actor($"person:{NameFolding.Slug(owner.Name)}-{NameFolding.Slug(bare)}", $"{owner.Name}'s {bare}", ActorKind.Person, owner.State);
    }

    private Mention OfBody(Mention mention, string of)
    {
        var office = mention.Office!;
        var holders = mention.IsAmbiguous || Offices.HasMany(office) ? [] : discourse.Table.Holders(office, of, discourse.Day);
        if (holders.Length == 1)
        {
            return mention with { Actors = holders, Of = of };
        }

        foreach (var person in discourse.People.All)
        {
            if (holders.Contains(person.Actor) || (holders.IsEmpty && (person.State == of || person.Of == of) && person.Office == office))
            {
                return mention with { Actors = [person.Actor], Of = of, IsAmbiguous = holders.Length > 1 };
            }
        }

        // Nobody is known by name: the body itself speaks, as the marking guide has it.
        return mention with { Actors = holders.Length > 0 ? [holders[0]] : discourse.Table.ById(of) is { } body ? [body] : [], Of = of, IsAmbiguous = true };
    }

    /// <summary>A name set beside the office: "his national security adviser, Jake Sullivan," or "Vasily Nebenzya, Moscow's envoy to the UN,".</summary>
    private Actor? Neighbour(Mention mention, Mention? before, Mention? after, string? of)
    {
        if (after is { Kind: MentionKind.Name, Actors: [{ Kind: ActorKind.Person } next] } && IsComma(mention.Span.End, after.Span.Start) && Serves(next, of))
        {
            return next;
        }

        return before is { Kind: MentionKind.Name, Actors: [{ Kind: ActorKind.Person } last] } && IsComma(before.Span.End, mention.Span.Start) && Serves(last, of) ? last : null;
    }

    private bool Serves(Actor person, string? of) =>
        of is null || person.State is null || person.State == of || discourse.Table.OfficesOf(person.Id).Any(holding => holding.Body == of);

    private bool IsComma(int from, int to) => to > from && discourse.Text.AsSpan(from, to - from) is ", " or " " or "," or " (";

    /// <summary>"the President": the publisher's own when its site speaks of its own, else whoever was last named with the office.</summary>
    private Actor? FindNamed(string office, Mention mention)
    {
        var own = discourse.OwnState is { } state && !Offices.HasMany(office) ? discourse.Table.Holders(office, state, discourse.Day) : [];
        if (!own.IsEmpty && (IsHeadOfState(mention) || discourse.People.Find(own[0].Id) is not null || !AnyOther(office, own[0])))
        {
            return own[0];
        }

        for (var i = discourse.References.Count - 1; i >= 0; i--)
        {
            var reference = discourse.References[i];
            if (reference.IsPerson && discourse.People.Find(reference.Actor.Id) is { } person && discourse.People.Holds(person, office))
            {
                return person.Actor;
            }
        }

        foreach (var person in discourse.People.All)
        {
            if (discourse.People.Holds(person, office))
            {
                return person.Actor;
            }
        }

        return own.IsEmpty ? null : own[0];
    }

    private bool AnyOther(string office, Actor own)
    {
        foreach (var person in discourse.People.All)
        {
            if (!person.Actor.Equals(own) && discourse.People.Holds(person, office))
            {
                return true;
            }
        }

        return false;
    }

    // Only a state's own site calls its president "the Head of State".
    private bool IsHeadOfState(Mention mention) => mention.Span.AsSpan(discourse.Text).EndsWith("head of state", StringComparison.OrdinalIgnoreCase);
}
