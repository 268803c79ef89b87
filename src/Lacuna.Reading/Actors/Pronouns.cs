using System.Collections.Frozen;
using Lacuna.Reading.Mentions;

namespace Lacuna.Reading.Actors;

/// <summary>The English pronouns by the number of their word.</summary>
internal static class Pronouns
{
    private static readonly FrozenDictionary<ulong, PronounKind> Kinds = Create();
    private static readonly ulong Him = WordHash.Of("him");
    private static readonly ulong Her = WordHash.Of("her");

    public static PronounKind KindOf(ulong word) => Kinds.GetValueOrDefault(word);

    /// <summary>True for "him", and for "her" unless a noun follows.</summary>
    public static bool IsObject(DocumentWords words, int at)
    {
        var next = words[at + 1];
        return words[at].Hash == Him || (words[at].Hash == Her && (!next.Is(WordShape.Letters) || next.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Article)));
    }

    private static FrozenDictionary<ulong, PronounKind> Create()
    {
        var kinds = new Dictionary<ulong, PronounKind>();
        Add(PronounKind.He, "he", "him", "his", "himself");
        Add(PronounKind.She, "she", "her", "hers", "herself");
        Add(PronounKind.They, "they", "them", "their", "theirs", "themselves");
        Add(PronounKind.It, "it", "its", "itself");
        Add(PronounKind.I, "i", "me", "my", "mine");
        Add(PronounKind.We, "we", "us", "our", "ours");
        return kinds.ToFrozenDictionary();

        void Add(PronounKind kind, params ReadOnlySpan<string> words)
        {
            foreach (var word in words)
            {
                kinds[WordHash.Of(word)] = kind;
            }
        }
    }
}
