using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Reading.Mentions;

namespace Lacuna.Reading.Actors;

/// <summary>Resolves parts played in the document: "his counterpart", "the two leaders", "both sides", "the country", "the company".</summary>
internal sealed class RoleResolver(Discourse discourse)
{
    /// <summary>Fills in who plays the part; <paramref name="owner"/> is whom "his" or "our" in it means.</summary>
    public Mention Resolve(Mention mention, Actor? owner)
    {
        var last = discourse.Words[discourse.Words.IndexAt(mention.Span.End) - 1];
        if (last.Is(WordClass.Counterpart | WordClass.Colleague) || (last.Hash == WellKnown.Number && mention.Office is null))
        {
            return mention with { Actors = Counterpart(mention, owner) };
        }

        if (mention.Office is { } office)
        {
            return mention with { Actors = Several(office, mention) };
        }

        if (last.Is(WordClass.CountryNoun))
        {
            return mention with { Actors = TwoStates() };
        }

        if (last.Is(WordClass.CountryWord | WordClass.Side) && !last.Is(WordClass.Sides))
        {
            return mention with { Actors = Country(mention, owner) };
        }

        return mention with { Actors = last.Is(WordClass.CompanyWord) ? LastBody() : discourse.Pair };
    }

    private ImmutableArray<Actor> Counterpart(Mention mention, Actor? owner)
    {
        if (mention.Of is { } of)
        {
            return Of(of, owner) is { } served ? [served] : discourse.Table.ById(of) is { } state ? [state] : [];
        }

        var self = owner ?? LastPerson();
        if (discourse.Pair is [var first, var second] && (self is null || self.Equals(first) || self.Equals(second)))
        {
            return self is null ? [] : [self.Equals(first) ? second : first];
        }

        // Somebody else with the same office, as "opposite number" says.
        for (var i = discourse.References.Count - 1; i >= 0; i--)
        {
            var other = discourse.References[i].Actor;
            if (discourse.References[i].IsPerson && !other.Equals(self) && other.State != self?.State)
            {
                return [other];
            }
        }

        return [];
    }

    /// <summary>The counterpart of <paramref name="self"/> in <paramref name="state"/>: the holder of the same office there, else whom the document names of that state.</summary>
    private Actor? Of(string state, Actor? self)
    {
        var offices = self is null ? [] : discourse.Table.OfficesOf(self.Id, discourse.Day);
        Actor? first = null;
        foreach (var person in discourse.People.All)
        {
            if (person.State == state)
            {
                first ??= person.Actor;
                foreach (var held in offices)
                {
                    if (discourse.People.Holds(person, held.Office))
                    {
                        return person.Actor;
                    }
                }
            }
        }

        foreach (var held in offices)
        {
            if (first is null && discourse.Table.Holders(held.Office, state, discourse.Day) is [var holder, ..])
            {
                return holder;
            }
        }

        return first;
    }

    /// <summary>"the two foreign ministers": the two parties if both hold the office, else the two named who do.</summary>
    private ImmutableArray<Actor> Several(string office, Mention mention)
    {
        if (!mention.Actors.IsEmpty)
        {
            return mention.Actors;
        }

        if (mention.Of is { } of)
        {
            return discourse.Table.ById(of) is { } body ? [Groups.OfState(body, office.Replace('-', ' ') + "s")] : [];
        }

        if (discourse.Pair is [var a, var b] && Holds(a, office) && Holds(b, office))
        {
            return discourse.Pair;
        }

        var holders = discourse.People.All.Where(person => discourse.People.Holds(person, office)).Select(person => person.Actor).Distinct().Take(2).ToImmutableArray();
        return holders.Length == 2 ? holders : discourse.Pair;
    }

    private bool Holds(Actor actor, string office) => discourse.People.Find(actor.Id) is { } person
        ? discourse.People.Holds(person, office)
        : discourse.Table.OfficesOf(actor.Id, discourse.Day).Any(holding => holding.Office == office || (office == Offices.Leader && Offices.IsLeading(holding.Office)));

    private ImmutableArray<Actor> TwoStates()
    {
        var states = new List<Actor>();
        foreach (var party in discourse.Pair)
        {
            if (party.State is { } id && discourse.Table.ById(id) is { } state && !states.Contains(state))
            {
                states.Add(state);
            }
        }

        for (var i = discourse.References.Count - 1; i >= 0 && states.Count < 2; i--)
        {
            var actor = discourse.References[i].Actor;
            if (actor.Kind == ActorKind.State && !states.Contains(actor))
            {
                states.Insert(0, actor);
            }
        }

        return states.Count == 2 ? [.. states] : [];
    }

    private ImmutableArray<Actor> Country(Mention mention, Actor? owner)
    {
        var first = discourse.Words[discourse.WordAt(mention.Span)];
        if (first.Is(WordClass.PossessivePronoun))
        {
            return owner?.State is { } state && discourse.Table.ById(state) is { } own ? [own] : [];
        }

        for (var i = discourse.References.Count - 1; i >= 0; i--)
        {
            if (discourse.References[i].Actor is { Kind: ActorKind.State } actor)
            {
                return [actor];
            }
        }

        return [];
    }

    /// <summary>"the company": the body last named as a subject, else the body last named.</summary>
    private ImmutableArray<Actor> LastBody()
    {
        Actor? last = null;
        for (var i = discourse.References.Count - 1; i >= 0; i--)
        {
            if (discourse.References[i] is { Actor: { Kind: ActorKind.Organisation } body } reference)
            {
                last ??= body;
                if (reference.IsSubject)
                {
                    return [body];
                }
            }
        }

        return last is null ? [] : [last];
    }

    private Actor? LastPerson()
    {
        for (var i = discourse.References.Count - 1; i >= 0; i--)
        {
            if (discourse.References[i] is { IsPerson: true, InQuotation: false } reference)
            {
                return reference.Actor;
            }
        }

        return null;
    }
}
