using System.Collections.Immutable;
using Lacuna.Core.Text;
using Lacuna.Findings.Quotes.Aligning;
using Lacuna.Findings.Quotes.Scanning;

namespace Lacuna.Findings.Quotes.Edits;

/// <summary>Turns the steps of an alignment into runs of words with what became of each.</summary>
internal sealed class EditMaker(PreparedQuote quote, NumberedSource source, SourceCues cues)
{
    /// <summary>Words of the source that one bracketed word may stand for; what is more is left out without a mark.</summary>
    private const int WordsOfBracket = 6;

    private readonly List<Hunk> _hunks = [];

    /// <summary>The runs, in the order of the draft.</summary>
    public List<Hunk> Make(Alignment alignment)
    {
        var steps = alignment.Steps;
        for (var i = 0; i < steps.Length;)
        {
            if (steps[i].IsMatch)
            {
                AddMatch(steps[i], i + 1 < steps.Length && steps[i + 1].IsMatch);
                i++;
                continue;
            }

            var end = i + 1;
            while (end < steps.Length && !steps[end].IsMatch && !IsAtEllipsis(steps[end]) && !IsAtEllipsis(steps[end - 1]))
            {
                end++;
            }

            AddDifference(steps.AsSpan()[i..end]);
            i = end;
        }

        MovedWords.Mark(_hunks, quote, source);
        AddEllipses();
        return Merged();
    }

    /// <summary>True for words left out where the draft has an ellipsis.</summary>
    private bool IsAtEllipsis(Step step) => step.DraftCount == 0 && step.Draft > 0 && step.Draft < quote.Words.Length && quote.Words[step.Draft].Is(WordTraits.AfterEllipsis);

    private void AddMatch(Step step, bool beforeMatch)
    {
        var word = quote.Words[step.Draft];
        var kind = word.Is(WordTraits.PartBracketed | WordTraits.Bracketed) && !IsBracketedToo(step) ? QuoteEditKind.Bracketed
            : IsSame(step) && !EndsOtherwise(step, beforeMatch) ? QuoteEditKind.Same
            : QuoteEditKind.Cleaned;
        Add(new Hunk(kind, step.Draft, step.DraftCount, step.Source, step.SourceCount));
    }

    private bool IsBracketedToo(Step step) => source.Scanned.Words[step.Source].Is(WordTraits.PartBracketed | WordTraits.Bracketed);

    private bool IsSame(Step step)
    {
        var draft = quote.Scanned.WordsIn(step.Draft, step.DraftCount);
        var other = source.Scanned.WordsIn(step.Source, step.SourceCount);
        if (step.DraftCount + step.SourceCount > 2)
        {
            // Only a hyphen more or less: "ceasefire", "cease-fire".
            var (many, first) = step.DraftCount > 1 ? (quote.Words, step.Draft) : (source.Scanned.Words, step.Source);
            return many[first].Is(WordTraits.Hyphenated) && Bare(draft) == Bare(other);
        }

        return draft == other || Bare(draft) == Bare(other);
    }

    private static string Bare(string words)
    {
        Span<char> bare = stackalloc char[Math.Min(words.Length, 4 * WordKey.Longest)];
        var length = 0;
        foreach (var character in words)
        {
            if (length < bare.Length && (char.IsLetterOrDigit(character) || character is '\'' or '\u2019' or '\u02BC' or '.' or ',' || character >= '\u0300'))
            {
                bare[length++] = character is '\u2019' or '\u02BC' ? '\'' : character is '\u2010' or '\u2011' ? '-' : character;
            }
        }

        return new string(bare[..length]).Replace("-", "", StringComparison.Ordinal);
    }

    /// <summary>True when one of the two ends a sentence here and the other does not. At the end of the quotation a comma or nothing stands for a full stop, as every house style sets it.</summary>
    private bool EndsOtherwise(Step step, bool goesOn)
    {
        var index = step.Draft + step.DraftCount - 1;
        var (draft, other) = (Stop(quote.Words[index]), Stop(source.Scanned.Words[step.Source + step.SourceCount - 1]));
        if (draft == other)
        {
            return false;
        }

        var isInside = goesOn && index + 1 < quote.Words.Length && !quote.Words[index + 1].Is(WordTraits.AfterEllipsis);
        return isInside || (draft is '?' or '!') || (draft == '.' && other is '?' or '!');
    }

    private static char Stop(QuoteWord word) => word.Mark is '.' or '?' or '!' ? word.Mark : '\0';

    private void AddDifference(ReadOnlySpan<Step> steps)
    {
        int draft = steps[0].Draft, from = int.MaxValue;
        int draftCount = 0, sourceCount = 0;
        foreach (var step in steps)
        {
            draftCount += step.DraftCount;
            sourceCount += step.SourceCount;
            from = Math.Min(from, step.Source);
        }

        if (draftCount == 0)
        {
            AddLeftOut(steps[0], from, sourceCount);
            return;
        }

        // Bracketed words and those beside them are told apart; the source's words go to the brackets first.
        var end = draft + draftCount;
        var (at, left) = (from, sourceCount);
        var bracketed = Enumerable.Range(draft, draftCount).Count(i => IsBracketed(i));
        for (var i = draft; i < end;)
        {
            var run = i + 1;
            while (run < end && IsBracketed(run) == IsBracketed(i))
            {
                run++;
            }

            var isLast = run == end;
            var take = bracketed == 0 || isLast ? left
                : IsBracketed(i) ? Math.Min(left, Math.Max(0, left - (end - run)))
                : Math.Min(left, run - i);
            AddRun(i, run - i, at, take);
            (at, left, i) = (at + take, left - take, run);
        }
    }

    private void AddRun(int draft, int draftCount, int from, int count)
    {
        if (!IsBracketed(draft))
        {
            Add(new Hunk(count == 0 ? QuoteEditKind.Added : QuoteEditKind.Replaced, draft, draftCount, from, count));
            return;
        }

        var taken = Math.Min(count, draftCount * WordsOfBracket);
        Add(new Hunk(QuoteEditKind.Bracketed, draft, draftCount, from, taken));
        if (count > taken)
        {
            Add(new Hunk(QuoteEditKind.Dropped, draft + draftCount, 0, from + taken, count - taken));
        }
    }

    private void AddLeftOut(Step step, int from, int count)
    {
        var kind = IsAtEllipsis(step) ? QuoteEditKind.Elided
            : cues.Holds(source.Scanned.SpanOf(from, count)) ? QuoteEditKind.SteppedOver
            : Disfluency.Is(source.Scanned, from, count) ? QuoteEditKind.Cleaned
            : QuoteEditKind.Dropped;
        Add(new Hunk(kind, step.Draft, 0, from, count));
    }

    /// <summary>Round brackets are the editor's where the source has not their words: some wires cannot send square ones.</summary>
    private bool IsBracketed(int word) => quote.Words[word].Is(WordTraits.Bracketed | WordTraits.PartBracketed | WordTraits.Parenthesised);

    private void Add(Hunk hunk) => _hunks.Add(hunk);

    /// <summary>An ellipsis of the draft that leaves out nothing between its parts is an edit too, unless the source has it.</summary>
    private void AddEllipses()
    {
        foreach (var (_, word) in quote.Scanned.Ellipses)
        {
            var next = _hunks.FindIndex(hunk => hunk.Draft + hunk.DraftCount > word || (hunk.Draft == word && hunk.DraftCount == 0));
            if (next >= 0 && _hunks[next] is { Kind: QuoteEditKind.Elided })
            {
                continue;
            }

            var place = next < 0 ? _hunks[^1] : _hunks[next];
            var at = next < 0 ? place.Source + place.SourceCount : place.Source + Math.Min(place.SourceCount, Math.Max(0, word - place.Draft));
            if (!source.Scanned.Ellipses.Any(ellipsis => ellipsis.Word == at))
            {
                Split(next, word, new Hunk(QuoteEditKind.Elided, word, 0, at, 0));
            }
        }
    }

    /// <summary>Puts a run before a word of the draft, inside the run that holds it.</summary>
    private void Split(int index, int word, Hunk inner)
    {
        if (index < 0)
        {
            _hunks.Add(inner);
            return;
        }

        var whole = _hunks[index];
        var before = word - whole.Draft;
        if (before <= 0)
        {
            _hunks.Insert(index, inner);
            return;
        }

        _hunks[index] = whole with { DraftCount = before, SourceCount = inner.Source - whole.Source };
        _hunks.Insert(index + 1, inner);
        _hunks.Insert(index + 2, whole with { Draft = word, DraftCount = whole.DraftCount - before, Source = inner.Source, SourceCount = whole.Source + whole.SourceCount - inner.Source });
    }

    /// <summary>Runs of the same words in a row are one.</summary>
    private List<Hunk> Merged()
    {
        var merged = new List<Hunk>(_hunks.Count);
        foreach (var hunk in _hunks)
        {
            if (merged.Count > 0 && merged[^1] is var last && last.Kind == hunk.Kind && hunk.Kind is QuoteEditKind.Same or QuoteEditKind.Bracketed
                && last.Draft + last.DraftCount == hunk.Draft && last.Source + last.SourceCount == hunk.Source
                && (hunk.Kind == QuoteEditKind.Same || hunk.DraftCount == 0))
            {
                merged[^1] = last with { DraftCount = last.DraftCount + hunk.DraftCount, SourceCount = last.SourceCount + hunk.SourceCount };
            }
            else
            {
                merged.Add(hunk);
            }
        }

        return merged;
    }
}
