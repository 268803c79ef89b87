using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Reading.Contacts;
using NodaTime;

namespace Lacuna.Reading.Agenda;

/// <summary>Where the clause of an agenda cue ends, and what it names: the body, the day.</summary>
internal static class AgendaClause
{
    /// <summary>Longest clause, in tokens after the cue.</summary>
    private const int Reach = 45;

    /// <summary>Last token of the clause whose cue ends at <paramref name="cue"/>.</summary>
    public static int LastToken(MarkedText text, int cue, int end)
    {
        var limit = Math.Min(end, cue + Reach);
        var last = cue;
        for (var i = cue + 1; i < limit; i++)
        {
            if (text[i] is ";" or "—" or "–" or ":" || (text.Is(i, ",") && i + 1 < end && ClosesBeforeComma(text, i + 1)))
            {
                return last;
            }

            last = i;
        }

        // The full stop is no part of the clause, a closing quotation mark with its quotation is.
        return text.Is(last, ".") && last > cue ? last - 1 : last;
    }

    /// <summary>The body that the clause names, or means by a word such as "council"; null when none, or when it is the doer itself.</summary>
    public static Actor? Body(MarkedText text, int first, int last, IReadOnlyList<Actor> actors)
    {
        for (var i = first; i <= last; i++)
        {
            var mention = text.MentionAt(i);
            if (mention >= 0)
            {
                foreach (var actor in text.Mention(mention).Actors)
                {
                    if (actor.Kind == ActorKind.Organisation && !actors.Contains(actor))
                    {
                        return actor;
                    }
                }
            }
            else if (text.Is(i, "council") || text.Is(i, "assembly") || text.Is(i, "parliament") || text.Is(i, "commission") || text.Is(i, "committee"))
            {
                if (Named(text, text[i]) is { } body && !actors.Contains(body))
                {
                    return body;
                }
            }
        }

        return null;
    }

    /// <summary>The first day named in the clause that is not over at publication.</summary>
    public static DateInterval? Due(MarkedText text, int first, int last, LocalDate? published)
    {
        for (var i = first; i <= last; i++)
        {
            var time = text.TimeAt(i);
            if (time >= 0 && text.Document.Times[time] is { Type: TimeType.Date or TimeType.Time, Days: { } days }
                && (published is null || days.End >= published) && !text.Is(i - 1, "since") && !text.Is(i - 1, "until"))
            {
                return days;
            }
        }

        return null;
    }

    private static bool ClosesBeforeComma(MarkedText text, int token) =>
        text[token] is "and" or "but" or "while" or "which" or "who" or "as" or "said" or "says" or "adding" or "noting" or "according" or "whereas" or "he" or "she" or "they"
        || (text.Tokens[token].Kind == TokenKind.Quote && token + 1 < text.Tokens.Length && text.MentionAt(token + 1) >= 0);

    private static Actor? Named(MarkedText text, ReadOnlySpan<char> headWord)
    {
        foreach (var mention in text.Document.Mentions)
        {
            foreach (var actor in mention.Actors)
            {
                if (actor.Kind == ActorKind.Organisation && actor.Name.AsSpan().EndsWith(headWord, StringComparison.OrdinalIgnoreCase))
                {
                    return actor;
                }
            }
        }

        return null;
    }
}
