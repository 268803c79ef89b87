using Lacuna.Core.Evidences;
using Lacuna.Core.Text;
using Lacuna.Findings.Wordings.Mining;
using Lacuna.Findings.Wordings.Threads;

namespace Lacuna.Findings.Wordings.Changes;

/// <summary>Finds the words that came in the place of others when a standing sentence changed.</summary>
internal sealed class ReplacementFinder(SeriesWords words, SentenceThreads threads)
{
    /// <summary>Longest slot, in words, on either side; beyond it the sentence was written anew.</summary>
    private const int LongestSlot = 12;

    /// <summary>Longest slot of a change of one word for another.</summary>
    private const int LongestShift = 4;

    /// <summary>Share of the words of the longer state that must be the same for a change of single words: below it two sentences are compared that only resemble each other.</summary>
    private const double LeastSame = 0.6;

    /// <summary>Documents in a row that must have had the old words, and the new ones, for a change of other words: less is drift.</summary>
    private const int LeastStanding = 3;

    /// <summary>Longest sentence that is laid word against word; longer ones are lists or tables.</summary>
    private const int LongestSentence = 200;

    private readonly WordingSlots _kinds = new(words);

    /// <summary>What came in the place of the words [<paramref name="from"/>, <paramref name="from"/> + <paramref name="length"/>) of a sentence when it next changed; null when it has no next state.</summary>
    public Replacement? After(int sentence, int from, int length)
    {
        var next = threads.Next(sentence);
        if (next < 0 || words.Sentence(sentence).Length > LongestSentence || words.Sentence(next).Length > LongestSentence)
        {
            return null;
        }

        var to = from + length;
        var slots = SlotDiff.Between(words.Sentence(sentence), words.Sentence(next)).FindAll(slot => slot.From < to && slot.To > from || (slot.From == slot.To && slot.From > from && slot.From < to));
        if (slots.Count == 0)
        {
            return null;
        }

        var whole = new Slot(slots[0].From, slots[^1].To, slots[0].NewFrom, slots[^1].NewTo);
        return Of(sentence, next, whole, Math.Max(whole.To - whole.From, whole.NewTo - whole.NewFrom) > LongestSlot ? ReplacementKind.Rewritten : null);
    }

    /// <summary>
    /// All changes of strength and of name in standing sentences, in order of time, and those of other words where one slot of the
    /// sentence changed, and nothing else, and both wordings stood for a while.
    /// </summary>
    public IEnumerable<Replacement> Shifts(CancellationToken cancellation)
    {
        for (var s = 0; s < words.SentenceCount; s++)
        {
            var earlier = threads.Previous(s);
            if (earlier < 0 || words.Sentence(s).SequenceEqual(words.Sentence(earlier))
                || words.Sentence(s).Length > LongestSentence || words.Sentence(earlier).Length > LongestSentence)
            {
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            var slots = SlotDiff.Between(words.Sentence(earlier), words.Sentence(s));
            var same = words.Sentence(earlier).Length - slots.Sum(slot => slot.To - slot.From);
            if (same < LeastSame * Math.Max(words.Sentence(earlier).Length, words.Sentence(s).Length))
            {
                continue;
            }

            foreach (var slot in slots)
            {
                if (slot.To == slot.From || slot.NewTo == slot.NewFrom || slot.To - slot.From > LongestShift || slot.NewTo - slot.NewFrom > LongestShift)
                {
                    continue;
                }

                var kind = _kinds.Of(words.Sentence(earlier)[slot.From..slot.To], words.Sentence(s)[slot.NewFrom..slot.NewTo]);
                if (kind == ReplacementKind.OtherWords && (slots.Count > 1 || !IsTelling(earlier, slot)))
                {
                    continue;
                }

                var change = Of(earlier, s, slot, kind);
                if (kind != ReplacementKind.OtherWords || (change.DocumentsBefore >= LeastStanding && change.DocumentsAfter >= LeastStanding))
                {
                    yield return change;
                }
            }
        }
    }

    /// <summary>True when the old words are more than grammar and figures.</summary>
    private bool IsTelling(int sentence, Slot slot)
    {
        foreach (var word in words.Sentence(sentence)[slot.From..slot.To])
        {
            if (words.IsContent(word) && !words.Word(word).Any(char.IsAsciiDigit))
            {
                return true;
            }
        }

        return false;
    }

    private Replacement Of(int earlier, int later, Slot slot, ReplacementKind? given)
    {
        var kind = given ?? _kinds.Of(words.Sentence(earlier)[slot.From..slot.To], words.Sentence(later)[slot.NewFrom..slot.NewTo]);
        var isWhole = kind == ReplacementKind.Rewritten;
        var (sentenceBefore, sentenceAfter) = (EvidenceOf(earlier), EvidenceOf(later));
        return new Replacement(
            kind,
            words.Series.Documents[words.DocumentOfSentence(later)].Date,
            isWhole ? sentenceBefore : EvidenceOf(earlier, slot.From, slot.To),
            isWhole ? sentenceAfter : EvidenceOf(later, slot.NewFrom, slot.NewTo))
        {
            SentenceBefore = sentenceBefore,
            SentenceAfter = sentenceAfter,
            DocumentsBefore = Count(earlier, words.Sentence(earlier)[slot.From..slot.To], threads.Previous),
            DocumentsAfter = Count(later, words.Sentence(later)[slot.NewFrom..slot.NewTo], threads.Next),
        };
    }

    /// <summary>Documents in a row whose state of the sentence has the words, from <paramref name="sentence"/> on.</summary>
    private int Count(int sentence, ReadOnlySpan<int> phrase, Func<int, int> step)
    {
        var count = 0;
        for (var s = sentence; s >= 0 && words.Sentence(s).IndexOf(phrase) >= 0; s = step(s))
        {
            count++;
        }

        return count;
    }

    private Evidence EvidenceOf(int sentence) =>
        Evidence.From(words.Series.Documents[words.DocumentOfSentence(sentence)].Read.Document, words.SpanOfSentence(sentence));

    /// <summary>The words of a slot; the place between two words when it is empty.</summary>
    private Evidence EvidenceOf(int sentence, int from, int to)
    {
        var document = words.Series.Documents[words.DocumentOfSentence(sentence)].Read.Document;
        var start = words.StartOf(sentence);
        return to > from ? Evidence.From(document, words.SpanOf(start + from, to - from))
            : from > 0 ? Evidence.From(document, new TextSpan(words.SpanOf(start + from - 1, 1).End, 0))
            : Evidence.From(document, new TextSpan(words.SpanOf(start, 1).Start, 0));
    }
}
