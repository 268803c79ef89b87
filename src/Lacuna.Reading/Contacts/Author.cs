using Lacuna.Core.Actors;
using Lacuna.Core.Reading;

namespace Lacuna.Reading.Contacts;

/// <summary>Finds who is meant where a text leaves out its own side: "Telephone conversation with …", "Spoke today with …", "I spoke with …".</summary>
internal static class Author
{
    /// <summary>Sentences at the start in which the one who acts for the source is looked for.</summary>
    private const int LeadSentences = 4;

    /// <summary>
    /// The person who writes or acts for the document's source, else the source's own actor; null when the source speaks for nobody known.
    /// </summary>
    /// <param name="text">The document.</param>
    /// <param name="others">The participants known already; none of them is the author.</param>
    public static Actor? Of(MarkedText text, List<Actor> others)
    {
        var document = text.Document;
        var speaksFor = document.Document.Source?.SpeaksFor;
        var end = document.Sentences.Length > LeadSentences ? document.Sentences[LeadSentences].Span.Start : document.Text.Length;
        Actor? side = null;
        foreach (var mention in document.Mentions)
        {
            if (mention.Span.Start >= end && side is not null)
            {
                break;
            }

            foreach (var actor in mention.Actors)
            {
                if (others.Exists(other => Parties.AreSame(other, actor)))
                {
                    continue;
                }

                var isOwn = speaksFor is not null && (actor.Id == speaksFor || Parties.SideOf(actor) == speaksFor);
                if (isOwn && actor.Kind == ActorKind.Person && mention.Span.Start < end)
                {
                    return actor;
                }

                side ??= isOwn && actor.Id == speaksFor ? actor : null;
            }
        }

        return side ?? FromSource(speaksFor);
    }

    private static Actor? FromSource(string? speaksFor)
    {
        const string State = "state:";
        return speaksFor is not null && speaksFor.StartsWith(State, StringComparison.Ordinal)
            ? new Actor(speaksFor, speaksFor[State.Length..], ActorKind.State, speaksFor)
            : null;
    }
}
