using Lacuna.TrainedReader.Corpora.Mentions;

namespace Lacuna.TrainedReader.Corpora.Attributions;

/// <summary>Finds the bounds of sources, cues and contents in trees of Universal Dependencies, as PolNeAR's guidelines draw them.</summary>
/// <param name="words">The words of the text.</param>
internal sealed class StatementSyntax(IReadOnlyList<SyntaxWord> words)
{
    private static readonly HashSet<string> Marks = new([",", ".", ";", ":", "-", "--", "–", "—", "...", "(", ")", "[", "]"], StringComparer.Ordinal);
    private static readonly HashSet<string> Quotes = new(["\"", "“", "”", "``", "''"], StringComparer.Ordinal);
    private static readonly HashSet<string> ClosingMarks = new([",", ".", "?", "!", "..."], StringComparer.Ordinal);
    private static readonly HashSet<string> Asking = new(["how", "when", "where", "why", "whenever", "wherever"], StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<int, int> _children = Enumerable.Range(0, words.Count).ToLookup(word => words[word].Head);

    /// <summary>The word of <paramref name="range"/> that hangs on none of the others.</summary>
    public int Top(Range range) =>
        Enumerable.Range(range.Start.Value, range.End.Value - range.Start.Value).First(word => words[word].Head < range.Start.Value || words[word].Head >= range.End.Value);

    /// <summary>From the first to the last of the words that hang on <paramref name="word"/>.</summary>
    public Range Phrase(int word)
    {
        var (start, end) = (word, word + 1);
        foreach (var child in _children[word])
        {
            var inner = Phrase(child);
            (start, end) = (Math.Min(start, inner.Start.Value), Math.Max(end, inner.End.Value));
        }

        return start..end;
    }

    /// <summary>The verb group: the verb with auxiliaries, negation, adverbs and particle beside it, as far as no word lies between.</summary>
    public Range Cue(int verb, IReadOnlyList<Range> others)
    {
        var (start, end) = (verb, verb + 1);
        while (start > 0 && Joins(start - 1, isBefore: true))
        {
            start--;
        }

        while (end < words.Count && Joins(end, isBefore: false))
        {
            end++;
        }

        return start..end;

        bool Joins(int word, bool isBefore)
        {
            if (others.Any(range => Holds(range, word)))
            {
                return false;
            }

            // "much more often said": an adverb may have adverbs of its own.
            var at = word;
            while (words[at].Relation == "advmod" && words[at].Head != verb && words[at].Head >= 0)
            {
                at = words[at].Head;
            }

            return words[at].Head == verb && words[at].Relation switch
            {
                "advmod" => !Asking.Contains(words[at].Text) && (isBefore || words[word].PartOfSpeech is "ADV" or "PART"),
                "aux" or "aux:pass" or "cop" => isBefore,
                "compound:prt" => true,
                _ => false,
            };
        }
    }

    /// <summary>True when <paramref name="range"/> is a clause or begins with a quotation mark.</summary>
    public bool IsClause(Range range)
    {
        var top = Top(range);
        return Quotes.Contains(words[range.Start.Value].Text)
            || words[top].PartOfSpeech is "VERB" or "AUX"
            || _children[top].Any(child => words[child].Relation is "cop" or "aux" or "mark" || words[child].Relation.StartsWith("nsubj", StringComparison.Ordinal));
    }

    /// <summary>The subject of a verb in the active voice, or that of the verb it is joined to ("he agreed and said", "he left, saying"); null when neither has one.</summary>
    public Range? Subject(int verb)
    {
        for (var at = verb; at >= 0; at = words[at].Head)
        {
            var subject = _children[at].FirstOrDefault(child => words[child].Relation.StartsWith("nsubj", StringComparison.Ordinal), -1);
            if (subject >= 0)
            {
                if (at == verb && words[subject].Relation.StartsWith("nsubj:pass", StringComparison.Ordinal))
                {
                    return null;
                }

                var isRelative = words[at].Relation == "acl:relcl" && words[subject].Text.ToLowerInvariant() is "who" or "which" or "that";
                return isRelative ? Source(Phrase(words[at].Head), verb) : at == verb || !Holds(Phrase(subject), verb) ? Source(Phrase(subject), verb) : null;
            }

            if (words[at].Relation is not ("conj" or "advcl" or "xcomp"))
            {
                return null;
            }
        }

        return null;
    }

    public static bool IsQuote(SyntaxWord word) => Quotes.Contains(word.Text);

    /// <summary>The clause that completes a verb ("is believed [to be …]"), if it has one.</summary>
    public Range? Complement(int verb) =>
        _children[verb].FirstOrDefault(child => words[child].Relation is "xcomp" or "ccomp" or "csubj" or "csubj:pass", -1) is var child and >= 0 ? Phrase(child) : null;

    /// <summary>True for a verb in the passive voice.</summary>
    public bool IsPassive(int verb) => _children[verb].Any(child => words[child].Relation == "aux:pass");

    /// <summary>The phrase without "by" or another preposition, without the clause that <paramref name="verb"/> stands in, and without marks at its ends; null when nothing is left.</summary>
    public Range? Source(Range phrase, int verb)
    {
        var (start, end) = (phrase.Start.Value, phrase.End.Value);
        if (verb >= start && verb < end)
        {
            var clause = verb;
            while (words[clause].Head is var head && head >= start && head < end && !words[clause].Relation.StartsWith("acl", StringComparison.Ordinal))
            {
                clause = head;
            }

            end = Math.Min(verb, Math.Max(start, Phrase(clause).Start.Value));
        }

        start += end - start > 1 && words[start] is { PartOfSpeech: "ADP", Relation: "case" } ? 1 : 0;
        return Trim(start, end);
    }

    /// <summary>The content without marks at its ends, with the quotation marks around it; null when nothing is left.</summary>
    public Range? Content(Range phrase, Range sentence)
    {
        if (Trim(phrase.Start.Value, phrase.End.Value) is not { } content)
        {
            return null;
        }

        var (start, end) = (content.Start.Value, content.End.Value);
        if (start > sentence.Start.Value && Quotes.Contains(words[start - 1].Text) && QuotesIn(sentence.Start.Value, start - 1) % 2 == 0)
        {
            start--;
        }

        if (QuotesIn(start, end) % 2 == 1)
        {
            var close = end;
            while (close < sentence.End.Value && ClosingMarks.Contains(words[close].Text))
            {
                close++;
            }

            end = close < sentence.End.Value && Quotes.Contains(words[close].Text) ? close + 1 : end;
        }

        return start..end;
    }

    /// <summary>"According to X, …": the sentence has no verb of saying.</summary>
    public IEnumerable<Statement> AccordingTo(Range sentence)
    {
        for (var word = sentence.Start.Value; word + 2 < sentence.End.Value; word++)
        {
            if (!words[word].Text.Equals("according", StringComparison.OrdinalIgnoreCase) || words[word + 1].Text != "to" || words[word].Head <= word || words[words[word].Head].Head < 0)
            {
                continue;
            }

            var phrase = Phrase(words[word].Head);
            var contents = Without(Phrase(words[words[word].Head].Head), phrase).Select(piece => Content(piece, sentence)).OfType<Range>().Where(piece => piece.End.Value - piece.Start.Value > 1).ToList();
            if (phrase.Start.Value == word && contents.Count > 0 && Trim(word + 2, phrase.End.Value) is { } source)
            {
                yield return new Statement(source, word..(word + 2), contents);
            }
        }
    }

    /// <summary>What is left of <paramref name="range"/> on both sides of <paramref name="hole"/>.</summary>
    public static IEnumerable<Range> Without(Range range, Range hole)
    {
        if (range.Start.Value < Math.Min(hole.Start.Value, range.End.Value))
        {
            yield return range.Start.Value..Math.Min(hole.Start.Value, range.End.Value);
        }

        if (Math.Max(hole.End.Value, range.Start.Value) < range.End.Value)
        {
            yield return Math.Max(hole.End.Value, range.Start.Value)..range.End.Value;
        }
    }

    public static bool Holds(Range range, int word) => word >= range.Start.Value && word < range.End.Value;

    private int QuotesIn(int start, int end) => Enumerable.Range(start, end - start).Count(word => Quotes.Contains(words[word].Text));

    private Range? Trim(int start, int end)
    {
        while (start < end && Marks.Contains(words[start].Text) && !(words[start].Text is "(" or "[" && HasBracket(")", "]")))
        {
            start++;
        }

        while (end > start && Marks.Contains(words[end - 1].Text) && !(words[end - 1].Text is ")" or "]" && HasBracket("(", "[")))
        {
            end--;
        }

        return start < end ? start..end : null;

        bool HasBracket(string round, string square) => Enumerable.Range(start, end - start).Any(word => words[word].Text == round || words[word].Text == square);
    }
}
