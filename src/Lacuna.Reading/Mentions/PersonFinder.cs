using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Reading.Mentions;

/// <summary>Finds people by title and name, by name alone, and by office alone.</summary>
internal sealed class PersonFinder(DocumentWords words, ActorTable table, LocalDate? day, MentionList found)
{
    private const WordClass Given = WordClass.GivenM | WordClass.GivenF;
    private static readonly HashSet<string> TooVague = ["head", "member", "representative", "adviser", "governor"];
    private readonly TitleReader _titles = new(words, table.Lexicon);
    private readonly NameReader _names = new(words);

    /// <summary>Index after a person with a title, or an office alone, at <paramref name="at"/>; <paramref name="at"/> when there is none, or none longer than the <paramref name="known"/> words of a name in the tables.</summary>
    public int FindTitled(int at, int known)
    {
        if (_titles.Read(at) is not { } title)
        {
            return at;
        }

        if (words[title.End].IsCapitalWord && !words[title.End].Is(WordShape.SentenceStart | WordShape.Joined) && _names.TryRead(title.End, afterTitle: true, out var name)
            || (words[title.End].Is(WordClass.Particle) && _names.TryRead(title.End, afterTitle: true, out name)))
        {
            if (!title.IsPlural && IsNameAfter(title, name) && name.End - at > known)
            {
                AddNamed(title, name);
                return name.End;
            }
        }

        return title.End - at > known ? AddUnnamed(title) : at;
    }

    /// <summary>Index after a person named without a title at <paramref name="at"/>.</summary>
    public int FindNamed(int at)
    {
        var word = words[at];
        var opensSmall = word.IsSmallWord && word.Is(WordClass.Particle) && word.Length > 1 && !word.Is(WordClass.Article | WordClass.Auxiliary) && words[at + 1].IsCapitalWord && !words[at + 1].Is(WordShape.SentenceStart);
        if ((!word.IsCapitalWord && !opensSmall) || !_names.TryRead(at, afterTitle: opensSmall, out var name) || (!name.IsKnown && !LooksLikeName(name)))
        {
            return at;
        }

        var span = words.SpanOf(name.Start, name.End - 1);
        found.Add(new Mention(span, MentionKind.Name) { NameOnly = span });
        return name.End;
    }

    // "Mr Speaker" and "President Emeritus" have no name; "King's College" is no king.
    private bool IsNameAfter(Title title, NameMatch name) =>
        !(title.EndsInName && name.Length == 1 && !table.Lexicon.People.Family(words[name.Start].Hash).Any())
        && (!words[name.End].Is(WordClass.OrgHead) || words[name.End].IsSmallWord || title.HasHonorific || name.IsKnown);

    private void AddNamed(Title title, NameMatch name)
    {
        var start = title.IsDefinite && title.Of is null ? title.Start + 1 : title.Start;
        if (start == title.End)
        {
            start = title.Start;
        }

        found.Add(new Mention(words.SpanOf(start, name.End - 1), MentionKind.Name)
        {
            NameOnly = words.SpanOf(name.Start, name.End - 1),
            Office = title.Office,
            Of = title.Of?.Id,
        });
        AddInner(title);
    }

    private int AddUnnamed(Title title)
    {
        var last = title.End - 1;
        if (title.HasHonorific && title.Office is null && !title.IsCounterpart)
        {
            return title.Start;
        }

        if (title.IsCounterpart && title.Office is null)
        {
            if (!title.IsPossessive && !title.IsDefinite && title.Of is null)
            {
                return title.Start;
            }

            found.Add(new Mention(words.SpanOf(title.Start, last), MentionKind.Role) { Of = title.Of?.Id });
            return title.End;
        }

        var names = title.Of is not null || title.IsDefinite || title.IsPossessive;
        if (!names || IsPredicate(title) || (title.Of is null && IsVague(title)) || (title.IsIndefinite && title.Of is null) || ModifiesNext(title))
        {
            return title.Start;
        }

        found.Add(new Mention(words.SpanOf(title.Start, last), title.IsPlural ? MentionKind.Role : MentionKind.Office)
        {
            Office = title.Office,
            Of = title.Of?.Id,
            Actors = HoldersOfBoth(title),
            IsAmbiguous = title.IsIndefinite || title.IsFormer,
        });
        AddInner(title);
        return title.End;
    }

    // "the Russian and Ukrainian presidents"
    private ImmutableArray<Actor> HoldersOfBoth(Title title) => title is { AlsoOf: { } second, Of: { } first, Office: { } office }
        ? [.. table.Holders(office, first.Id, day).Take(1), .. table.Holders(office, second.Id, day).Take(1)]
        : [];

    private void AddInner(Title title)
    {
        // "Head of the Office of the President of Ukraine" names the office too; "the Security Council" in a title may be any state's.
        for (var at = title.Start + 1; at < title.End; at++)
        {
            if (words.TryMatch(at, PhraseKind.Body, out var body) && body.Length > 2 && body.End <= title.End && table.Lexicon.ActorOf(body.Phrase).State is not null)
            {
                found.Add(words.SpanOf(body.Start, body.End - 1), MentionKind.Name, table.Lexicon.ActorOf(body.Phrase), words.SpanOf(body.Start, body.End - 1));
                break;
            }
        }

        if (title.Inner is { } inner && title.InnerActor is { } actor)
        {
            found.Add(inner, title.InnerIsMetonym ? MentionKind.Metonym : MentionKind.Name, actor, title.InnerIsMetonym ? null : inner);
        }
    }

    // "our speaker today" is no speaker of a parliament.
    private bool IsVague(Title title) => TooVague.Contains(title.Office!) || (title.Office == "parliament-speaker" && words[title.End - 1].IsSmallWord);

    // "as the First Mayor of Hamburg", "was the president": says what somebody is, and names nobody.
    private bool IsPredicate(Title title) => words[title.Start - 1].Is(WordClass.Predicate) && !title.IsPlural;

    // "the President's Office" has a possessor, "the presidential candidate" and "prime minister candidate" name others.
    private bool ModifiesNext(Title title) => words[title.End].IsCapitalWord && words[title.End].Is(WordClass.OrgHead) && !words[title.End].Is(WordShape.SentenceStart);

    private bool LooksLikeName(NameMatch name)
    {
        if (name.Length is 2 or 3 && SpeaksQuotation(name))
        {
            return true;
        }

        if (name.Length < 2 || words[name.Start + 1].Is(WordShape.Joined) && name.Length == 2 || words[name.End].Is(WordClass.OrgHead | WordClass.NotPerson) && words[name.End].IsCapitalWord || words[name.End - 1].Is(WordClass.OrgHead | WordClass.NotPerson))
        {
            return false;
        }

        var first = words[name.Start];
        if (first.IsSmallWord)
        {
            return true;
        }

        var isGiven = first.Is(Given) && !(first.Is(WordShape.SentenceStart) && first.Is(WordClass.CommonCapital));
        isGiven |= name.Length == 3 && words[name.Start + 1].Is(Given) && !first.Is(WordClass.CommonCapital) && !first.Is(WordShape.Heading);
        return isGiven || (first.Is(WordShape.Initial) && words[name.End - 1].Length > 2) || (words[name.Start + 1].Is(WordShape.Initial) && name.Length > 2) || IsSpeaker(name);
    }

    /// <summary>True when verbs or an apposition beside two or three capitalised words make them somebody.</summary>
    private bool IsSpeaker(NameMatch name)
    {
        if (name.Length > 3 || words[name.Start].Is(WordClass.CommonCapital) || words[name.Start].Is(WordShape.Heading))
        {
            return false;
        }

        var next = words[name.End];
        return next.Is(WordClass.StrongCue) || (next.IsMark(',') && words[name.End + 1].Is(WordClass.Article) && words[name.End + 2].IsSmallWord);
    }

    // "...," said Kristen Day
    private bool SpeaksQuotation(NameMatch name) =>
        words[name.Start - 1].Is(WordClass.StrongCue) && words[name.Start - 1].IsSmallWord && (words[name.Start - 2].Is(WordShape.Quote) || words[name.Start - 2].IsMark(','));
}
