using Lacuna.Core.Reading;

namespace Lacuna.Reading.Contacts;

/// <summary>Finds the mention that a stretch of text leads to, over articles, titles and adjectives that no table knows.</summary>
internal static class MentionSearch
{
    /// <summary>Words that may stand before a name without being marked with it: titles that no table knows.</summary>
    private const int TitleReach = 7;

    /// <summary>First mention at or after <paramref name="start"/> with nothing but an article or a title in front; -1 when none.</summary>
    public static int Next(MarkedText text, int start, int end)
    {
        var afterModifier = false;
        for (var i = start; i < end && i - start <= TitleReach; i++)
        {
            var mention = i > 0 && MayPrecedeCapital(text, i - 1) ? text.MentionOrCapitalAt(i, end) : text.MentionAt(i);
            if (mention >= 0)
            {
                if (!IsModifier(text, mention, end))
                {
                    return mention;
                }

                i = text.LastOf(mention);
                afterModifier = true;
            }
            else if (!MayStandInTitle(text, i) && !(afterModifier && IsPlainWord(text, i)))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"American" in "American businessman Kimbal Musk", "US" in "the US academics": it belongs to what follows.</summary>
    private static bool IsModifier(MarkedText text, int mention, int end)
    {
        var (first, next) = (text.FirstOf(mention), text.LastOf(mention) + 1);
        var mayModify = text.Mention(mention).Kind == MentionKind.Demonym || (next - first <= 2 && text[next - 1] is "US" or "U.S." or "UK" or "U.K." or "EU" or "UN" or "U.N.");
        return mayModify && next < end && (text.MentionAt(next) >= 0 || MayStandInTitle(text, next) || IsPlainWord(text, next)) && !IsSideWord(text[next]);
    }

    private static bool IsSideWord(ReadOnlySpan<char> word) =>
        word is "side" or "party" or "delegation" or "government" or "leadership" or "officials" or "authorities" or "representatives" or "colleagues" or "counterparts" or "partners";

    private static bool IsPlainWord(MarkedText text, int token) =>
        text.Tokens[token].Kind == TokenKind.Word && text.TimeAt(token) < 0 && text.Word(token).Roles == ContactWordRoles.None && !VerbGroup.IsAdverb(text[token]);

    private static bool MayPrecedeCapital(MarkedText text, int token) =>
        text[token] is "in" or "of" or "to" or "and" or "from" || text.Has(token, ContactWordRoles.TakesPlace) || text.Is(token, "visit");

    private static bool MayStandInTitle(MarkedText text, int token)
    {
        if (text.Tokens[token].Kind != TokenKind.Word || text.TimeAt(token) >= 0)
        {
            return false;
        }

        return text.IsCapitalised(token)
            || text.Has(token, ContactWordRoles.Determiner | ContactWordRoles.PossessivePronoun)
            || text[token] is "president" or "prime" or "minister" or "foreign" or "chancellor" or "secretary" or "head" or "chief" or "leader" or "counterpart"
                or "of" or "both" or "other" or "leaders" or "presidents" or "ministers" or "top" or "diplomats" or "diplomat" or "officials" or "in" or "ambassador" or "envoy" or "state";
    }

    /// <summary>The next member of the list, whose joint stands at <paramref name="joint"/>. A comma alone joins only where a later "and" ends the list.</summary>
    public static int NextInList(MarkedText text, int joint, int end)
    {
        var i = joint;
        var comma = i < end && text.Is(i, ",");
        i += comma ? 1 : 0;
        var and = i < end && text.Has(i, ContactWordRoles.Conjunction);
        i += and ? 1 : 0;
        if (!and && i + 2 < end && text.Is(i, "as") && text.Is(i + 1, "well"))
        {
            (and, i) = (true, i + 3);
        }

        if (!and && i < end && text.Is(i, "with"))
        {
            return -1;
        }

        if (!comma && !and)
        {
            return -1;
        }

        var mention = Next(text, i, end);
        return mention >= 0 && (and || ListGoesOn(text, text.LastOf(mention) + 1, end)) ? mention : -1;
    }

    private static bool ListGoesOn(MarkedText text, int token, int end)
    {
        for (var i = token; i < end && i - token <= TitleReach; i++)
        {
            if (text.Has(i, ContactWordRoles.Conjunction))
            {
                return Next(text, i + 1, end) >= 0;
            }

            if (text.MentionAt(i) < 0 && !text.Is(i, ",") && !MayStandInTitle(text, i))
            {
                return false;
            }
        }

        return false;
    }
}
