using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Contacts;

namespace Lacuna.Reading.Agenda;

/// <summary>Finds what a text says is still to come: scheduled, promised, expected, or an opportunity to speak.</summary>
/// <remarks>What is denied ("will not") or has no actor for its doer gives nothing, but for events that are to take place.</remarks>
public sealed class AgendaStage : IReadingStage
{
    /// <summary>Words between "be" or "have" and the cue: "is also widely expected", "have the first opportunity".</summary>
    private const int AuxiliaryReach = 4;

    /// <inheritdoc/>
    public AnnotatedDocument Read(AnnotatedDocument document, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Sentences.IsEmpty)
        {
            return document;
        }

        var text = new MarkedText(document);
        var items = new List<AgendaItem>();
        foreach (var sentence in document.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (AgendaCues.TryFind(text[i], out var cue) && text.MentionAt(i) < 0 && Item(text, i, cue, sentence) is { } item)
                {
                    items.Add(item);
                }
            }
        }

        AddPlannedContacts(document, items);
        items.Sort((left, right) => left.Span.CompareTo(right.Span));
        return document with { Agenda = [.. items] };
    }

    private static AgendaItem? Item(MarkedText text, int cue, AgendaCue entry, Sentence sentence)
    {
        var (from, end) = (sentence.FirstToken, sentence.EndToken);
        if (entry.Has(AgendaCueNeeds.To) && !text.Is(cue + 1, "to"))
        {
            return null;
        }

        var verbFirst = GroupStart(text, cue, from, entry);
        if (verbFirst < 0 || (entry.Has(AgendaCueNeeds.Modal) && !IsPlainVerb(text, cue + 1, end)))
        {
            return null;
        }

        var statement = Innermost(text.Document, text.Tokens[cue].Start);
        if (entry.Has(AgendaCueNeeds.Reported) && (statement is null || HasCondition(text, from, end)))
        {
            return null;
        }

        var actors = new List<Actor>();
        var first = PartiesBefore.Read(text, verbFirst, from, actors);
        if (first < 0 && verbFirst > from && text.Is(verbFirst - 1, "it") && entry.Kind == AgendaKind.Promised && !entry.Has(AgendaCueNeeds.Modal))
        {
            // "It was agreed to …" in an account: agreed by those who met.
            first = verbFirst - 1;
            actors.AddRange(text.Document.Contacts.FirstOrDefault(contact => contact.IsSubject)?.Participants ?? []);
        }

        if (first < 0 && !(entry.Has(AgendaCueNeeds.Modal) && TakesPlace(text, cue)))
        {
            return null;
        }

        first = first < 0 ? verbFirst : first;
        var last = AgendaClause.LastToken(text, cue, end);
        var published = text.Document.Document.Published?.Date;
        var due = AgendaClause.Due(text, cue, last, published);
        var what = entry.Has(AgendaCueNeeds.To) ? cue + 2 : cue + 1;
        return new AgendaItem(KindOf(entry, actors, statement, due is not null, text.Document), text.Span(first, last))
        {
            Actors = [.. actors],
            What = what <= last ? text.Span(what, last) : null,
            Body = AgendaClause.Body(text, cue + 1, last, actors),
            Due = due,
        };
    }

    /// <summary>First token of the verb group that the cue belongs to; -1 when what it needs is not there, or when it is denied.</summary>
    private static int GroupStart(MarkedText text, int cue, int from, AgendaCue entry)
    {
        var first = cue;
        var found = !entry.Has(AgendaCueNeeds.Be | AgendaCueNeeds.Have);
        for (var i = cue - 1; i >= from && cue - i <= AuxiliaryReach; i--)
        {
            if (text.Has(i, ContactWordRoles.Negation) || text.Is(i, "nor"))
            {
                return -1;
            }

            var isBe = text[i] is "is" or "are" or "was" or "were" or "be" or "been";
            var isHave = text[i] is "have" or "has" or "had";
            var isModal = text[i] is "will" or "would" or "shall";
            found |= (isBe && entry.Has(AgendaCueNeeds.Be)) || (isHave && entry.Has(AgendaCueNeeds.Have));
            if (!isBe && !isHave && !isModal && !VerbGroup.IsAdverb(text[i]) && !(entry.Has(AgendaCueNeeds.Have) && !found))
            {
                break;
            }

            first = i;
        }

        return found ? first : -1;
    }

    /// <summary>False for "will not", "would be wrong", "will have the opportunity" (a cue of its own) and for the noun "will".</summary>
    private static bool IsPlainVerb(MarkedText text, int next, int end)
    {
        if (next >= end || text.Tokens[next].Kind != TokenKind.Word || text.Has(next, ContactWordRoles.Negation | ContactWordRoles.Preposition | ContactWordRoles.Conjunction | ContactWordRoles.Determiner))
        {
            return false;
        }

        if (text.Is(next, "be"))
        {
            return next + 1 < end && (text.Is(next + 1, "held") || text[next + 1].EndsWith("ed", StringComparison.Ordinal) || text[next + 1].EndsWith("ing", StringComparison.Ordinal))
                && !AgendaCues.TryFind(text[next + 1], out _);
        }

        return !(text.Is(next, "have") || text.Is(next, "like") || text.Is(next, "mean"));
    }

    /// <summary>"will be held", "will take place": an event needs no doer.</summary>
    private static bool TakesPlace(MarkedText text, int cue) =>
        (text.Is(cue + 1, "be") && text.Is(cue + 2, "held")) || (text.Is(cue + 1, "take") && text.Is(cue + 2, "place"));

    private static bool HasCondition(MarkedText text, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (text.Is(i, "if") || text.Is(i, "unless"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"will" and "would" promise only in the doer's own mouth, or on its own channel; elsewhere a day makes it scheduled, and without one it is expected.</summary>
    private static AgendaKind KindOf(AgendaCue cue, List<Actor> actors, Statement? statement, bool isDated, AnnotatedDocument document)
    {
        if (!cue.Has(AgendaCueNeeds.Modal))
        {
            return cue.Kind;
        }

        if (statement is not null && actors.Exists(actor => SpeakersOf(statement, document).Any(speaker => Parties.SideOf(speaker) == Parties.SideOf(actor))))
        {
            return AgendaKind.Promised;
        }

        var speaksFor = document.Document.Source?.SpeaksFor;
        return isDated ? AgendaKind.Scheduled
            : speaksFor is not null && actors.Exists(actor => actor.Id == speaksFor || Parties.SideOf(actor) == speaksFor) ? AgendaKind.Promised
            : AgendaKind.Expected;
    }

    /// <summary>The speakers, or the actors that the source's own words name where the speaker could not be told.</summary>
    private static IEnumerable<Actor> SpeakersOf(Statement statement, AnnotatedDocument document) =>
        !statement.Speakers.IsEmpty || statement.Source is not { } source
            ? statement.Speakers
            : document.Mentions.Where(mention => source.Contains(mention.Span)).SelectMany(mention => mention.Actors);

    private static Statement? Innermost(AnnotatedDocument document, int offset)
    {
        Statement? innermost = null;
        foreach (var statement in document.Statements)
        {
            foreach (var content in statement.Content)
            {
                innermost = content.Contains(offset) ? statement : innermost;
            }
        }

        return innermost;
    }

    private static void AddPlannedContacts(AnnotatedDocument document, List<AgendaItem> items)
    {
        foreach (var contact in document.Contacts)
        {
            if (contact.IsPlanned && !items.Exists(item => contact.Evidence.Any(item.Span.Overlaps)))
            {
                items.Add(new AgendaItem(AgendaKind.Scheduled, contact.Evidence[0]) { Actors = contact.Participants, Due = contact.On });
            }
        }
    }
}
