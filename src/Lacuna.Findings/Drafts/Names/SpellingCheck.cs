using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Actors;

namespace Lacuna.Findings.Drafts.Names;

/// <summary>Finds two spellings of one name in one draft: of one actor ("Zelensky", "Zelenskyy"), or nearly equal names that nobody knows.</summary>
internal static class SpellingCheck
{
    /// <summary>Letters from which on two words may be one: shorter ones are other names as often ("Xi", "Li"; "Kerr", "Kern").</summary>
    private const int ShortestName = 5;

    /// <summary>Letters from which on two edits are allowed, as transliterations make them: "Zelensky", "Zelenskyy".</summary>
    private const int ShortestOfTwoEdits = 8;

    /// <summary>Longer words are no names.</summary>
    private const int MostLetters = 40;

    /// <summary>The checks of <paramref name="draft"/>, in text order: the rarer spelling with the more frequent one beside it.</summary>
    public static ImmutableArray<NameCheck> In(AnnotatedDocument draft, ActorTable table)
    {
        var names = new List<Spelled>();
        foreach (var mention in draft.Mentions)
        {
            if (mention is { Kind: MentionKind.Name, NameOnly: { } span, Actors: [{ Kind: ActorKind.Person } actor] })
            {
                names.Add(new Spelled(actor, span, [.. span.In(draft.Text).Replace('\u2019', '\'').Split([' ', '\n', '\u00a0', '\t'], StringSplitOptions.RemoveEmptyEntries)]));
            }
        }

        var checks = ImmutableArray.CreateBuilder<NameCheck>();
        var seen = new HashSet<(string, string)>();
        for (var i = 0; i < names.Count; i++)
        {
            for (var j = i + 1; j < names.Count; j++)
            {
                if (Pair(names[i], names[j], names, table) is { } pair && seen.Add(string.CompareOrdinal(pair.Item1, pair.Item2) < 0 ? pair : (pair.Item2, pair.Item1)))
                {
                    checks.Add(CheckOf(draft, names, pair, names[i].Actor));
                }
            }
        }

        return checks.ToImmutable();
    }

    private static NameCheck CheckOf(AnnotatedDocument draft, List<Spelled> names, (string One, string Other) pair, Actor actor)
    {
        var (ones, others) = (names.FindAll(name => name.Words.Contains(pair.One)), names.FindAll(name => name.Words.Contains(pair.Other)));
        var (rare, usual) = ones.Count < others.Count ? (ones, others) : (others, ones);
        return new NameCheck(NameCheckKind.Spelling, Evidence.From(draft.Document, rare[0].Span), Agreement.Differs)
        {
            Person = actor,
            Other = Evidence.From(draft.Document, usual[0].Span),
        };
    }

    /// <summary>The two words that spell one name in two ways; null when there are none.</summary>
    private static (string, string)? Pair(Spelled one, Spelled other, List<Spelled> all, ActorTable table)
    {
        var (first, second) = (one.Words[^1], other.Words[^1]);
        if (string.Equals(first, second, StringComparison.Ordinal) || string.Equals(first, second, StringComparison.OrdinalIgnoreCase) || !AreNear(first, second))
        {
            return null;
        }

        if (one.Actor.Equals(other.Actor))
        {
            // Two words of one full name are no two spellings of one word.
            return all.Exists(name => name.Words.Contains(first) && name.Words.Contains(second)) ? null : (first, second);
        }

        var areKnown = table.ById(one.Actor.Id) is not null && table.ById(other.Actor.Id) is not null;
        return !areKnown && one.Words.Length > 1 && one.Words[0].Length > 1 && other.Words.Length > 1 && string.Equals(one.Words[0], other.Words[0], StringComparison.OrdinalIgnoreCase) ? (first, second) : null;
    }

    private static bool AreNear(string one, string other)
    {
        if (Math.Min(one.Length, other.Length) < ShortestName || Math.Max(one.Length, other.Length) > MostLetters)
        {
            return false;
        }

        // "Petrov" and "Petrova" are husband and wife, "the Obamas" both of them.
        return !IsForm(one, other) && !IsForm(other, one) && Edits(one, other) <= (Math.Min(one.Length, other.Length) >= ShortestOfTwoEdits ? 2 : 1);
    }

    private static bool IsForm(string word, string of) =>
        word.Length > of.Length && word.StartsWith(of, StringComparison.OrdinalIgnoreCase) && word[of.Length..].ToLowerInvariant() is "a" or "s" or "'s" or "\u2019s" or "es";

    private static int Edits(string one, string other)
    {
        Span<int> before = stackalloc int[other.Length + 1], row = stackalloc int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            before[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], before[j]) + 1, before[j - 1] + change);
            }

            row.CopyTo(before);
        }

        return before[other.Length];
    }

    private sealed record Spelled(Actor Actor, TextSpan Span, ImmutableArray<string> Words);
}
