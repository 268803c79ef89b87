using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;

namespace Lacuna.Reading.Actors;

/// <summary>Finds the two people of the contact that a document tells of: "the two leaders" in the words of a readout.</summary>
internal static class PairFinder
{
    /// <summary>A readout names both parties in its headline and first sentences.</summary>
    private const int LeadSentences = 4;

    /// <summary>The two; empty when the document names no two people of different states.</summary>
    /// <param name="headline">Mentions of the headline.</param>
    /// <param name="mentions">Mentions of the text.</param>
    /// <param name="discourse">The document's discourse.</param>
    public static ImmutableArray<Actor> Find(IReadOnlyList<Mention> headline, IReadOnlyList<Mention> mentions, Discourse discourse)
    {
        var order = new List<Actor>();
        Collect(headline, int.MaxValue, discourse, order);
        var own = discourse.OwnState is { } state ? discourse.Table.Holders(Offices.Leader, state, discourse.Day) : [];
        if (order.Count == 1 && !own.IsEmpty && order[0].State != discourse.OwnState && !Names(mentions, discourse, LeadSentences, order[0]).Any(actor => actor.State == discourse.OwnState))
        {
            // "Telephone conversation with President of Turkey Recep Tayyip Erdogan", on the site of the other side.
            return [own[0], order[0]];
        }

        Collect(mentions, LeadSentences, discourse, order);
        for (var i = 1; i < order.Count; i++)
        {
            if (order[i].State is null || order[i].State != order[0].State)
            {
                return order[i].State is { } second && second == discourse.OwnState ? [order[i], order[0]] : [order[0], order[i]];
            }
        }

        return order.Count == 1 && !own.IsEmpty && order[0].State != discourse.OwnState ? [own[0], order[0]] : [];
    }

    private static IEnumerable<Actor> Names(IReadOnlyList<Mention> mentions, Discourse discourse, int sentences, Actor except)
    {
        var order = new List<Actor>();
        Collect(mentions, sentences, discourse, order);
        return order.Where(actor => !actor.Equals(except));
    }

    private static void Collect(IReadOnlyList<Mention> mentions, int sentences, Discourse discourse, List<Actor> order)
    {
        foreach (var mention in mentions)
        {
            var isPerson = mention.Kind is MentionKind.Name or MentionKind.Office && mention.Actors.Length == 1 && mention.Actors[0].Kind == ActorKind.Person;
            if (isPerson && (sentences == int.MaxValue || discourse.SentenceAt(mention.Span.Start) < sentences)
                && !order.Contains(mention.Actors[0]) && !IsVoice(mention, discourse) && (sentences == int.MaxValue || !discourse.InQuotation(mention.Span.Start)))
            {
                order.Add(mention.Actors[0]);
            }
        }
    }

    // Whoever gives the readout is no party to the contact.
    private static bool IsVoice(Mention mention, Discourse discourse) =>
        mention.Office?.Contains("spokesperson", StringComparison.Ordinal) == true || mention.Actors[0].Equals(discourse.Author);
}
