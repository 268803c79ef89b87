using Lacuna.Core.Reading;
using Lacuna.Reading.Actors;
using Lacuna.Reading.Lexicons;
using Lacuna.Reading.Mentions;

namespace Lacuna.Reading.Names;

/// <summary>Takes out what the trained reader marked and Universal NER's guidelines call no name: peoples, events and works, the subject of a ministry, and words without a capital.</summary>
internal sealed class NotNames(DocumentWords words)
{
    /// <summary>Names without a capital are kept from this probability on, where the text has capitals.</summary>
    /// <remarks>F1 on GUM, MEANTIME, and Universal NER's English-EWT, development and test, from 0, 0.75 and 0.9 on: 65.2, 65.3, 65.3; 63.8, 64.1, 64.2; 85.1, 85.0, 84.8; 82.5, 82.8, 82.9.</remarks>
    private const double LeastOfSmall = 0.75;

    private static readonly WordList Peoples = WordList.Load("Names/Data/peoples.txt", StringComparer.Ordinal);
    private static readonly WordList Events = WordList.Load("Names/Data/events.txt", StringComparer.Ordinal);

    public void Remove(NameList names)
    {
        var hasCapitals = BeginsSentencesWithCapitals();
        foreach (var name in names.All())
        {
            if (Peoples.Contains(words.SpanOf(name.First, name.End - 1).AsSpan(words.Text))
                || (name.Kind != NameKind.Place && IsOfEvent(name))
                || (name.Kind != NameKind.Person && (IsSubject(name) || (hasCapitals && name.Probability < LeastOfSmall && !words.HasCapital(name.First, name.End)))))
            {
                names.Remove(name);
            }
        }
    }

    /// <summary>False for text that is spelled without care, where names may be small: a message, a note.</summary>
    private bool BeginsSentencesWithCapitals()
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].IsSmallWord && words[i].Is(WordShape.SentenceStart))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Industrial Revolution", "Andrew Marr" in "Andrew Marr Show", "Treaty of Rome".</summary>
    private bool IsOfEvent(NameDraft name)
    {
        if (IsEvent(name.End) || (name.Length > 1 && IsEvent(name.End - 1)))
        {
            return true;
        }

        for (var i = name.First; name.Kind == NameKind.Organisation && i < name.End - 1; i++)
        {
            if (IsEvent(i) && words[i + 1].Hash == WellKnown.Of)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsEvent(int at) => words[at].IsCapitalWord && Events.Contains(words[at].Span.AsSpan(words.Text));

    /// <summary>"Defence" in "Minister of Defence"; "the Council" is somebody's.</summary>
    private bool IsSubject(NameDraft name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (!words[i].Is(WordClass.Complement))
            {
                return false;
            }
        }

        return true;
    }
}
