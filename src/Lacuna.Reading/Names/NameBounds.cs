using Lacuna.Core.Reading;
using Lacuna.Reading.Actors;
using Lacuna.Reading.Lexicons;
using Lacuna.Reading.Mentions;

namespace Lacuna.Reading.Names;

/// <summary>Mends where names begin and end: titles apart, numerals, by-names and "Jr." with the name, small words at the edges off.</summary>
internal sealed class NameBounds(DocumentWords words)
{
    private const WordClass Titles = WordClass.HonorificM | WordClass.HonorificF | WordClass.Honorific | WordClass.Rank | WordClass.Religious | WordClass.Noble | WordClass.Style;
    private const WordClass Given = WordClass.GivenM | WordClass.GivenF;
    private const WordClass Joining = WordClass.Preposition | WordClass.Conjunction | WordClass.Article | WordClass.OrgJoiner;

    private static readonly ulong I = WordHash.Of("i");
    private static readonly ulong Junior = WordHash.Of("jr");
    private static readonly ulong Senior = WordHash.Of("sr");
    private static readonly WordList ByNames = WordList.Load("Names/Data/by-names.txt", StringComparer.Ordinal);

    public void Mend(NameList names)
    {
        foreach (var name in names.All())
        {
            if (names.At(name.First) != name)
            {
                continue;
            }

            var (first, end) = HasAddress(name) ? (name.First, name.First) : name.Kind switch
            {
                NameKind.Person => OfPerson(name),
                NameKind.Organisation => OfBody(name),
                _ => OfPlace(name),
            };
            if ((first, end) != (name.First, name.End))
            {
                names.Move(name, first, end);
            }
        }
    }

    // Addresses on the net hold names but are none.
    private bool HasAddress(NameDraft name) => words.SpanOf(name.First, name.End - 1).AsSpan(words.Text).Contains('@');

    private (int First, int End) OfPerson(NameDraft name)
    {
        var (first, end) = (name.First, name.End);
        while (end > first && words.HasCapital(first, end) && words[end - 1].IsSmallWord && !words[end - 1].Is(WordShape.Joined) && words[end - 1].Length > 1)
        {
            end--;
        }

        first = AfterTitles(first, end);
        return first == end ? (first, end) : (WithParticles(first), WithSuffix(WithByName(WithNumeral(first, end))));
    }

    private (int First, int End) OfBody(NameDraft name)
    {
        var (first, end) = OfPlace(name);
        return (WithState(first, end), end);
    }

    private (int First, int End) OfPlace(NameDraft name)
    {
        var (first, end) = (name.First, WithoutCommonNouns(name.First, WithoutJoining(name.First, name.End)));
        while (words.HasCapital(first, end) && words[first].IsSmallWord && !words[first].Is(WordShape.Joins) && !words[first].Is(WordClass.Particle))
        {
            first++;
        }

        return (first, end);
    }

    /// <summary>"Ontario city", "Labour Federation union": a name of capitals alone ends before the noun that says what it is the name of, unless that makes it a body's or a landmark's ("Gates foundation").</summary>
    private int WithoutCommonNouns(int first, int end)
    {
        var last = end;
        while (last - first > 1 && IsCommonNoun(words[last - 1]))
        {
            last--;
        }

        for (var i = first; i < last; i++)
        {
            if (!words[i].IsCapitalWord && !words[i].Is(WordShape.Joined | WordShape.Joins))
            {
                return end;
            }
        }

        return words[end - 1].Is(WordClass.OrgHead | WordClass.Geography) && !words[last - 1].Is(WordClass.OrgHead) ? end : last;
    }

    // "d'Ivoire" begins small and is no noun.
    private bool IsCommonNoun(DocumentWord word) => word.IsSmallWord && word.Length > 2 && !word.Is(WordShape.Joined) && !word.Span.AsSpan(words.Text).ContainsAnyExceptInRange('a', 'z');

    // Informal text spells whole names small: they are left as they are.
    private int WithoutJoining(int first, int end)
    {
        while (words.HasCapital(first, end) && words[end - 1].IsSmallWord && words[end - 1].Is(Joining))
        {
            end--;
        }

        return end;
    }

    /// <summary>"Mr Panvalkar", "Emperor Meiji", "Pope Francis"; what is title all through is no name.</summary>
    private int AfterTitles(int first, int end)
    {
        while (first < end)
        {
            if (words[first].Is(Titles) && !(words[first].Is(Given) && end - first == 1))
            {
                first++;
            }
            else if (end - first > 1 && words.TryMatch(first, PhraseKind.Office, out var office) && office.End <= end)
            {
                first = office.End;
            }
            else
            {
                break;
            }
        }

        return first;
    }

    /// <summary>"Amyntas I", "Paul VI". "I" may be the writer, so it needs a king before it or no verb after it.</summary>
    private int WithNumeral(int first, int end)
    {
        var (word, next) = (words[end], words[end + 1]);
        if (!word.Is(WordShape.Letters) || word.Is(WordShape.SentenceStart) || word.Length > 5 || word.Span.AsSpan(words.Text).ContainsAnyExcept("IVX"))
        {
            return end;
        }

        var isName = word.Hash == I
            ? IsKing(first - 1) || !next.Is(WordShape.Letters | WordShape.Number) || next.Hash == WellKnown.Of
            : !next.IsCapitalWord || next.Is(WordShape.SentenceStart);
        return isName ? end + 1 : end;
    }

    private bool IsKing(int at) => words[at].Is(WordClass.Noble | WordClass.Religious) || (words.TryMatch(at, PhraseKind.Office, out var office) && office.Length == 1);

    /// <summary>"Lucas Cranach the Elder".</summary>
    private int WithByName(int end) =>
        words[end].IsSmallWord && words[end].Hash == WellKnown.The && words[end + 1].IsCapitalWord && ByNames.Contains(words[end + 1].Span.AsSpan(words.Text)) ? end + 2 : end;

    private int WithSuffix(int end)
    {
        var at = words[end].IsMark(',') ? end + 1 : end;
        return words[at].Is(WordShape.Capital) && (words[at].Hash == Junior || words[at].Hash == Senior) ? at + 1 : end;
    }

    /// <summary>"de Meza", "van der Bellen".</summary>
    private int WithParticles(int first)
    {
        while (words[first - 1].IsSmallWord && words[first - 1].Is(WordClass.Particle) && !words[first - 1].Is(WordClass.Article) && words[first - 1].Length > 1 && !words[first].Is(WordShape.Joined | WordShape.SentenceStart))
        {
            first--;
        }

        return first;
    }

    /// <summary>"U.S. Supreme Court": Universal NER's training texts never part a state from its body, and keep it with the name.</summary>
    private int WithState(int first, int end) =>
        end - first > 1 && words[first - 1].Is(WordShape.AllCapitals) && words[end - 1].Is(WordClass.OrgHead) && !words[first].Is(WordShape.SentenceStart)
        && words.TryMatch(first - 1, PhraseKind.State, out var state) && state.Length == 1 ? first - 1 : first;
}
