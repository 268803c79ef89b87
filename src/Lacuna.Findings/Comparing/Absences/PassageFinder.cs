using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Findings.Comparing.Absences;

/// <summary>Finds the passages of a document that have to do with what the accounts speak of.</summary>
/// <remarks>
/// A long briefing speaks of everything; what it says of the harvest is no absence from a call about a war. A passage
/// is about the contact when it names somebody that the accounts name, other than the publisher's own side.
/// </remarks>
internal sealed class PassageFinder
{
    /// <summary>Sentences taken before and after one that names somebody.</summary>
    private const int Reach = 2;

    /// <summary>Sentences up to which a document is one passage.</summary>
    private const int ShortDocument = 20;

    private readonly HashSet<string> _named;

    public PassageFinder(AnnotatedDocument a, AnnotatedDocument b)
    {
        _named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in a.Mentions.Concat(b.Mentions))
        {
            foreach (var actor in mention.Actors)
            {
                _named.Add(actor.Id);
                if (actor.State is { } state)
                {
                    _named.Add(state);
                }
            }
        }
    }

    /// <summary>For each sentence of <paramref name="document"/>, whether it belongs to such a passage. All do when the accounts name nobody.</summary>
    public bool[] In(AnnotatedDocument document)
    {
        var taken = new bool[document.Sentences.Length];
        if (_named.Count == 0)
        {
            Array.Fill(taken, true);
            return taken;
        }

        var own = document.Document.Source?.SpeaksFor;
        foreach (var mention in document.Mentions)
        {
            if (!mention.Actors.Any(actor => IsNamedOther(actor, own)))
            {
                continue;
            }

            var sentence = document.SentenceAt(mention.Span.Start);
            if (taken.Length <= ShortDocument)
            {
                Array.Fill(taken, true);
                return taken;
            }

            for (var i = Math.Max(0, sentence - Reach); i <= sentence + Reach && i < taken.Length; i++)
            {
                taken[i] = true;
            }
        }

        return taken;
    }

    private bool IsNamedOther(Actor actor, string? own) =>
        actor.Id != own && (own is null || actor.State != own) && (_named.Contains(actor.Id) || (actor.State is { } state && _named.Contains(state)));
}
