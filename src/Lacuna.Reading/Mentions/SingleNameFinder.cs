using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Actors;

namespace Lacuna.Reading.Mentions;

/// <summary>Finds names of one word: the surname of somebody named in full elsewhere, or an unknown name that speaks.</summary>
internal sealed class SingleNameFinder(DocumentWords words, AnnotatedDocument document, ActorTable table, MentionList found)
{
    private readonly List<int> _candidates = [];

    /// <summary>Remembers the capitalised word at <paramref name="at"/> as a candidate.</summary>
    public int Find(int at)
    {
        // Who owns something acts: "AOL's messenger", "EA's Spore".
        if (words[at].Is(WordShape.AllCapitals) && words[at].IsCapitalWord && words[at].Length is > 1 and < 7 && words[at + 1].Is(WordShape.Possessive) && !words[at].Is(WordShape.Joined))
        {
            found.Add(words[at].Span, MentionKind.Name, Groups.Body(null, words.Text.Substring(words[at].Start, words[at].Length), NameFolding.Slug(words[at].Span.AsSpan(words.Text))), words[at].Span);
            return at + 1;
        }

        if (words[at].IsCapitalWord && !words[at].Is(WordClass.Month | WordClass.Weekday | WordClass.CommonCapital))
        {
            _candidates.Add(at);
        }

        return at;
    }

    /// <summary>Adds the candidates that are names, now that all full names are known.</summary>
    public void Finish()
    {
        var known = KnownParts();
        for (var i = 0; i < _candidates.Count; i++)
        {
            var (first, last) = (_candidates[i], LastJoined(_candidates[i]));
            if (last < first)
            {
                continue;
            }

            if (!IsFamous(first) && !known.Contains(words[first].Hash) && !Speaks(first) && !(words[first - 1].Hash == WellKnown.The && found.BodyEndingIn(" " + words[first].Span.In(words.Text)) is not null))
            {
                continue;
            }

            // A full name that was found elsewhere by its title.
            while (i + 1 < _candidates.Count && _candidates[i + 1] == last + 1 && known.Contains(words[first].Hash) && known.Contains(words[last + 1].Hash))
            {
                last = _candidates[++i];
            }

            if (words[first - 1].Hash == WellKnown.The)
            {
                AddShortBody(first, last);
                continue;
            }

            var span = words.SpanOf(first, last);
            found.Add(new Mention(span, MentionKind.Name) { NameOnly = span });
        }
    }

    // "Haddad-Levy" is one name, "Moscow-backed" none.
    private int LastJoined(int at)
    {
        var last = at;
        while (words[last + 1].Is(WordShape.Joined))
        {
            if (!words[++last].IsCapitalWord)
            {
                return -1;
            }
        }

        return last;
    }

    /// <summary>True for the surname of somebody of our own list in office that day, where no other capital makes it a longer name.</summary>
    private bool IsFamous(int at)
    {
        if (words[at + 1].IsCapitalWord || (words[at - 1].IsCapitalWord && !words[at - 1].Is(WordClass.CommonCapital)) || words[at - 1].Hash == WellKnown.The
            || words[at].Is(WordShape.AllCapitals) || (words[at].Is(WordShape.SentenceStart) && !words[at + 1].Is(WordClass.Cue | WordClass.Auxiliary) && !words[at + 1].Is(WordShape.Possessive) && !words[at + 1].IsMark(':')))
        {
            return false;
        }

        foreach (var row in table.Lexicon.People.Family(words[at].Hash))
        {
            var person = table.Lexicon.People[row];
            if (person.Rank == PeopleTable.OwnRank && table.OfficesOf(person.Actor.Id, document.Document.Published?.Date).Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the Times said": a body, the one named before that ends in the word if there is one; people go without the article.</summary>
    private void AddShortBody(int first, int last)
    {
        var name = words.SpanOf(first, last);
        var word = name.In(words.Text);
        var actor = found.BodyEndingIn(" " + word) ?? (words[last + 1].Is(WordClass.StrongCue) ? Groups.Body(null, word, NameFolding.Slug(word)) : null);
        if (actor is not null)
        {
            found.Add(words.SpanOf(first - 1, last), MentionKind.Name, actor, name);
        }
    }

    private HashSet<ulong> KnownParts()
    {
        var parts = new HashSet<ulong>();
        foreach (var name in found.Names())
        {
            for (var at = words.IndexAt(name.Start); words[at].Start < name.End && at < words.Count; at++)
            {
                if (words[at].IsCapitalWord && !words[at].Is(WordShape.Initial) && words[at].Length > 1)
                {
                    parts.Add(words[at].Hash);
                }
            }
        }

        return parts;
    }

    /// <summary>True for a word that a quotation or a verb of speaking makes a person: <c>"No," sighed Meg.</c></summary>
    private bool Speaks(int at)
    {
        var word = words[at];
        if (word.Is(WordShape.AllCapitals) || word.Is(WordShape.Heading) || words[at + 1].IsCapitalWord || (words[at - 1].IsCapitalWord && !words[at - 1].Is(WordShape.SentenceStart)))
        {
            return false;
        }

        var (before, next) = (words[at - 1], words[at + 1]);
        var afterQuote = before.Is(WordShape.Quote) && ClosesQuote(at - 1);
        if (afterQuote && words[at - 2].IsMark(',') && next.IsSmallWord && !next.Is(WordClass.Preposition | WordClass.Conjunction))
        {
            return true;
        }

        if (before.IsSmallWord && words[at - 2].Is(WordShape.Quote) && ClosesQuote(at - 2) && (next.Is(WordShape.Mark) || next.Is(WordShape.Quote) || next.Is(WordClass.Preposition)))
        {
            return true;
        }

        return next.Is(WordClass.StrongCue) && (!word.Is(WordShape.SentenceStart) || word.Is(WordClass.GivenM | WordClass.GivenF) || BeforeQuote(at + 1) || next.Is(WordClass.TellingCue));
    }

    private bool ClosesQuote(int at)
    {
        foreach (var quotation in document.Quotations)
        {
            if (quotation.Span.End == words[at].End)
            {
                return true;
            }
        }

        return false;
    }

    private bool BeforeQuote(int at) => words[at + 1].Is(WordShape.Quote) || words[at + 2].Is(WordShape.Quote);
}
