using Lacuna.Core.Reading;

namespace Lacuna.Reading.Contacts;

/// <summary>The words in front of a contact noun that belong to it: "his second publicized phone" in "his second publicized phone call".</summary>
internal sealed class ContactNounPhrase
{
    /// <summary>Words looked at in front of the noun; "the third in the recent period telephone" is among the longest.</summary>
    private const int Reach = 9;

    /// <summary>Adjectives that no table knows, between what governs the phrase and its first known word.</summary>
    private const int AdjectiveReach = 4;

    public required int First { get; set; }

    public ContactWordRoles Roles { get; private set; }

    /// <summary>The kind that a word beside the noun settles: "phone call"; null when none does.</summary>
    public ContactKind? Kind { get; private set; }

    public int? OrdinalToken { get; private set; }

    /// <summary>Mention of the possessor: "Biden's call", "his call"; -1 when none is known.</summary>
    public int Owner { get; private set; } = -1;

    public bool HasOwner { get; private set; }

    /// <summary>True when an article, a pronoun or a possessor opens the phrase.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Mentions inside the phrase: "the Russian-American summit".</summary>
    public List<int> Inside { get; } = [];

    public bool Has(ContactWordRoles role) => (Roles & role) != 0;

    /// <summary>Reads the phrase of the noun at <paramref name="noun"/>, not beyond <paramref name="from"/>.</summary>
    public static ContactNounPhrase Before(MarkedText text, int noun, int from)
    {
        var phrase = new ContactNounPhrase { First = noun };
        for (var i = noun - 1; i >= from && noun - i <= Reach; i--)
        {
            if (!phrase.Take(text, ref i, from))
            {
                break;
            }
        }

        return phrase;
    }

    private bool Take(MarkedText text, ref int i, int from)
    {
        if (text.Tokens[i].Kind == TokenKind.Possessive)
        {
            (HasOwner, IsClosed) = (true, true);
            Owner = i > from ? text.MentionAt(i - 1) : -1;
            First = Owner >= 0 ? text.FirstOf(Owner) : i;
            return false;
        }

        var word = text.Word(i);
        if (word.Has(ContactWordRoles.PossessivePronoun))
        {
            (HasOwner, IsClosed, First) = (true, true, i);
            Owner = text.MentionAt(i);
            return false;
        }

        if (word.Has(ContactWordRoles.Determiner))
        {
            (Roles, IsClosed, First) = (Roles | word.Roles, true, i);
            return false;
        }

        if (text.MentionAt(i) is >= 0 and var mention)
        {
            return TakeInside(text, mention, ref i, from);
        }

        if (text.Is(i, "of") && i > from && (text.Is(i - 1, "round") || text.Is(i - 1, "rounds") || text.Is(i - 1, "series")))
        {
            i--;
            return true;
        }

        if (word.Has(ContactWordRoles.Preposition | ContactWordRoles.Support) && First - i <= AdjectiveReach + 1)
        {
            // "held direct talks", "without serious talks": what stands between belongs to the phrase.
            First = i + 1;
            return false;
        }

        if (word.Has(ContactWordRoles.Conjunction) && i + 1 < First && i > from && text.Word(i - 1).Roles == ContactWordRoles.None && text.MentionAt(i - 1) < 0)
        {
            return true;
        }

        if (word.Has(ContactWordRoles.Preposition | ContactWordRoles.Conjunction | ContactWordRoles.Break | ContactWordRoles.Auxiliary | ContactWordRoles.Support | ContactWordRoles.Verb | ContactWordRoles.FirstPerson)
            || (text.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number) && text[i] is not ("-" or "–")))
        {
            return false;
        }

        Roles |= word.Roles;
        if (word.Has(ContactWordRoles.KindWord))
        {
            Kind ??= word.Kind;
        }

        if (word.Has(ContactWordRoles.Ordinal))
        {
            OrdinalToken = i;
        }

        if (word.Roles != ContactWordRoles.None || text.Tokens[i].Kind == TokenKind.Number)
        {
            First = i;
        }

        return true;
    }

    /// <summary>An adjective of nation or a short name may stand inside ("US-China talks"); any other mention ends the phrase.</summary>
    private bool TakeInside(MarkedText text, int mention, ref int i, int from)
    {
        if (text.Mention(mention).Kind is not (MentionKind.Demonym or MentionKind.Name or MentionKind.Metonym) || text.FirstOf(mention) < from)
        {
            return false;
        }

        Inside.Insert(0, mention);
        First = i = text.FirstOf(mention);
        return true;
    }
}
