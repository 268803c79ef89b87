using Lacuna.Core.Reading;
using Lacuna.Reading.Actors;
using Lacuna.Reading.Mentions;

namespace Lacuna.Reading.Names;

/// <summary>Names again what is named elsewhere in the document, and the surnames of people named in full.</summary>
internal sealed class RepeatedNames(DocumentWords words)
{
    /// <summary>Marks from this probability on are looked for elsewhere. F1 on the training corpora's development parts hardly moves between 0.6 and 0.9 and is highest here.</summary>
    private const double LeastSure = 0.7;

    private const WordClass Ordinary = WordClass.CommonCapital | WordClass.Month | WordClass.Weekday | WordClass.OrgHead;

    private readonly Dictionary<ulong, NameKind> _known = [];
    private int _longest = 1;

    public void Add(NameList names)
    {
        foreach (var name in names.All())
        {
            Learn(name, names);
        }

        for (var at = 0; _known.Count > 0 && at < words.Count; at++)
        {
            if (names.At(at) is null && words[at].IsCapitalWord && !words[at].Is(WordShape.Joined) && LongestAt(at, names) is var (end, kind) && end > at)
            {
                names.Add(new NameDraft(at, end, kind, null));
                at = end - 1;
            }
        }
    }

    private void Learn(NameDraft name, NameList names)
    {
        if (name.Probability >= LeastSure && words[name.First].IsCapitalWord)
        {
            _known[names.Key(name.First, name.End)] = name.Kind;
            _longest = Math.Max(_longest, name.Length);
        }

        if (name is not { Kind: NameKind.Person, Length: > 1 })
        {
            return;
        }

        var last = name.End - 1;
        while (last > name.First && (words[last].Is(WordClass.Suffix) || !words[last].IsCapitalWord))
        {
            last--;
        }

        if (last > name.First && words[last].Length > 2 && !words[last].Is(WordShape.Joined))
        {
            _known.TryAdd(names.Key(last, last + 1), NameKind.Person);
        }
    }

    private (int End, NameKind Kind) LongestAt(int at, NameList names)
    {
        ulong key = 0;
        var (end, kind) = (at, default(NameKind));
        for (var last = at; last < at + _longest && last < words.Count && names.At(last) is null; last++)
        {
            key = WordHash.Append(key, words[last].Hash);
            if (_known.TryGetValue(key, out var known))
            {
                (end, kind) = (last + 1, known);
            }
        }

        return end == at || words[end - 1].Is(WordShape.Joins) || (end == at + 1 && !StandsAlone(at, names)) ? (at, kind) : (end, kind);
    }

    // A capital beside it makes it a part of another name.
    private bool StandsAlone(int at, NameList names)
    {
        var (before, word, next) = (words[at - 1], words[at], words[at + 1]);
        return !word.Is(Ordinary)
            && !(next.IsCapitalWord && !next.Is(WordShape.SentenceStart))
            && !(before.IsCapitalWord && !word.Is(WordShape.SentenceStart) && !before.Is(WordClass.CommonCapital) && names.At(at - 1) is null);
    }
}
