using Lacuna.Reading.Actors;

namespace Lacuna.Reading.Mentions;

/// <summary>Reads personal names: from the tables, or a run of capitalised words with initials, particles and suffixes.</summary>
internal sealed class NameReader(DocumentWords words)
{
    private const int LongestName = 7;

    /// <summary>In a heading the capitals of the words that follow say nothing.</summary>
    private const int LongestInHeading = 2;
    private const WordClass Dates = WordClass.Month | WordClass.Weekday;
    private const WordClass Titles = WordClass.HonorificM | WordClass.HonorificF | WordClass.Honorific | WordClass.Rank;
    private const PhraseKind Others = PhraseKind.State | PhraseKind.Adjective | PhraseKind.Body | PhraseKind.Outlet | PhraseKind.Metonym;

    /// <summary>The name that begins at word <paramref name="start"/>.</summary>
    /// <param name="start">Index of its first word.</param>
    /// <param name="afterTitle">True when a title stands before it, so that any capitalised word will do.</param>
    /// <param name="name">The name found.</param>
    public bool TryRead(int start, bool afterTitle, out NameMatch name)
    {
        var known = words.TryMatch(start, PhraseKind.Person, out var match) ? match.End : start;
        var end = ReadRun(start, afterTitle);
        if (known > start && (known >= end || !GoesOn(known)))
        {
            name = new NameMatch(start, WithSuffix(known), true);
            return true;
        }

        name = new NameMatch(start, WithSuffix(end), false);
        return end > start;
    }

    // "Hun Sen Cambodia" is no longer name than "Hun Sen", but "John Lee Smith" is another man than "John Lee".
    private bool GoesOn(int at) => words[at].IsCapitalWord && !words[at].Is(WordClass.Suffix) && !words[at].Is(WordShape.AllCapitals);

    private int ReadRun(int start, bool afterTitle)
    {
        var end = start;
        var lastCapital = start;
        var longest = words[start].Is(WordShape.Heading) && !words[start + 1].Is(WordShape.Initial) ? LongestInHeading : LongestName;
        while (end - start < longest || (words[end].Is(WordShape.Joined) && words[end].IsCapitalWord && end - start < LongestName))
        {
            var word = words[end];
            if (end > start && word.Is(WordShape.SentenceStart))
            {
                break;
            }

            if (word.IsCapitalWord && !EndsName(end, start, afterTitle))
            {
                lastCapital = ++end;
            }
            else if (word.Is(WordShape.Letters) && word.Is(WordShape.Joined) && end > start)
            {
                lastCapital = ++end;
            }
            else if (word.IsSmallWord && word.Is(WordClass.Particle) && !word.Is(WordClass.Article) && (end > start || afterTitle) && LeadsToCapital(end + 1))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return lastCapital;
    }

    private bool LeadsToCapital(int at) => words[at].IsCapitalWord || (words[at].Is(WordClass.Particle) && words[at + 1].IsCapitalWord);

    private bool EndsName(int at, int start, bool afterTitle)
    {
        var word = words[at];
        if (at == start && afterTitle)
        {
            return word.Is(WordClass.Article | WordClass.Conjunction | WordClass.Preposition | WordClass.Determiner | WordClass.Pronoun | WordClass.OrgHead);
        }

        if (word.Is(WordShape.AllCapitals) && !word.Is(WordClass.Suffix) && !IsCapitalsThroughout(at))
        {
            return true;
        }

        const WordClass Given = WordClass.GivenM | WordClass.GivenF;
        if (word.Is(Given) && word.Is(WordClass.Month) && words[at + 1].IsCapitalWord && !words[at + 1].Is(WordClass.CommonCapital))
        {
            return false;
        }

        if (word.Is(Dates | Titles | WordClass.CommonCapital | WordClass.OrgHead))
        {
            return !(word.Is(WordShape.Initial) && at > start);
        }

        // "Martin King Jr." ends in a surname; "Angela Merkel Chancellor" does not go on.
        if (words.TryMatch(at, PhraseKind.Office, out var office))
        {
            return !(office.Length == 1 && at > start && (!words[at + 1].IsCapitalWord || words[at + 1].Is(WordClass.Suffix))) && !(office.Length == 1 && word.Is(Given));
        }

        // "Michael Jordan" and "Chad Smith" bear names of states.
        return words.TryMatch(at, Others, out var other) && !(other.Length == 1 && at == start + 1 && words[start].Is(Given) && !words[start].Is(WordShape.Heading) && (other.Phrase.Kind == PhraseKind.State || (other.Phrase.Kind == PhraseKind.Adjective && !words[at + 1].IsCapitalWord)))
            && !(other.Length == 1 && at == start && word.Is(Given) && words[at + 1].IsCapitalWord);
    }

    private bool IsCapitalsThroughout(int at) => words[at].Length > 2 && (words[at - 1].Is(WordShape.AllCapitals) || words[at + 1].Is(WordShape.AllCapitals));

    private int WithSuffix(int end)
    {
        if (IsSuffix(end))
        {
            return end + 1;
        }

        return words[end].IsMark(',') && IsSuffix(end + 1) ? end + 2 : end;
    }

    private bool IsSuffix(int at) => words[at].Is(WordClass.Suffix) && words[at].Is(WordShape.Capital) && !words[at].Is(WordShape.SentenceStart);
}
