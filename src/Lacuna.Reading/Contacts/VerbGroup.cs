using Lacuna.Core.Reading;

namespace Lacuna.Reading.Contacts;

/// <summary>The words in front of a verb that belong to it, and what they make of it.</summary>
/// <param name="First">First token of the group.</param>
/// <param name="Roles">Negation, Planned, Doubtful, Earlier and Latest, as far as met.</param>
internal readonly record struct VerbGroup(int First, ContactWordRoles Roles)
{
    private const ContactWordRoles Collected = ContactWordRoles.Negation | ContactWordRoles.Planned | ContactWordRoles.Doubtful | ContactWordRoles.Earlier | ContactWordRoles.Latest;

    /// <summary>Words looked at in front of a verb; "is also expected to travel to Kyiv to" is among the longest groups.</summary>
    private const int Reach = 8;

    public bool IsUnreal => (Roles & (ContactWordRoles.Negation | ContactWordRoles.Doubtful)) != 0;

    public bool IsPlanned => (Roles & ContactWordRoles.Planned) != 0;

    public bool IsEarlier => (Roles & ContactWordRoles.Earlier) != 0;

    /// <summary>Reads the group that ends in the verb at <paramref name="verb"/>, not beyond <paramref name="from"/>.</summary>
    public static VerbGroup EndingAt(MarkedText text, int verb, int from)
    {
        var (first, roles, infinitive) = (verb, ContactWordRoles.None, false);
        for (var i = verb - 1; i >= from && verb - i <= Reach; i--)
        {
            if (text.Is(i, "to"))
            {
                infinitive = true;

                // "is to meet": fixed for later.
                roles |= i > from && (text.Is(i - 1, "is") || text.Is(i - 1, "are")) ? ContactWordRoles.Planned : ContactWordRoles.None;
            }
            else if (!BelongsToGroup(text, i))
            {
                break;
            }

            roles |= text.Word(i).Roles & Collected;
            first = i;
        }

        if (infinitive && (roles & (ContactWordRoles.Planned | ContactWordRoles.Doubtful)) == 0)
        {
            // "X to meet Y" is how headlines announce; elsewhere a bare infinitive leaves open whether it came about.
            var headline = text.Document.Document.Headline is { } span && span.Contains(text.Tokens[verb].Start);
            roles |= headline ? ContactWordRoles.Planned : ContactWordRoles.Doubtful;
        }

        return new VerbGroup(first, roles);
    }

    private static bool BelongsToGroup(MarkedText text, int token)
    {
        if (text.MentionAt(token) >= 0 || text.Tokens[token].Kind != TokenKind.Word)
        {
            return false;
        }

        if (text.Has(token, ContactWordRoles.Auxiliary | Collected))
        {
            return !text.Has(token, ContactWordRoles.Determiner);
        }

        return IsAdverb(text[token]);
    }

    /// <summary>True for a word that may stand between a subject and its verb.</summary>
    public static bool IsAdverb(ReadOnlySpan<char> word) =>
        (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal))
        || word is "also" or "then" or "again" or "today" or "twice" or "both" or "jointly" or "once" or "just" or "since" or "now" or "soon";
}
