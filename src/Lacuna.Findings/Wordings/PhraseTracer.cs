using System.Collections.Immutable;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Statistics;
using Lacuna.Findings.Wordings.Changes;
using Lacuna.Findings.Wordings.Mining;
using Lacuna.Findings.Wordings.Series;
using Lacuna.Models.Words;
using Lacuna.Reading;

namespace Lacuna.Findings.Wordings;

/// <summary>Follows one given phrase through a series.</summary>
public static class PhraseTracer
{
    /// <summary>
    /// The uses and runs of <paramref name="phrase"/>: whole words, in order, with nothing between; case, white space and the shapes of
    /// quotation marks, apostrophes and dashes do not matter.
    /// </summary>
    /// <param name="series">The series.</param>
    /// <param name="phrase">The words, at least one.</param>
    /// <param name="foldForms">True to let any form of each word count: "condemn", "condemned" (Porter's stems; English).</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <exception cref="ArgumentException">The phrase has no words.</exception>
    public static Wording Trace(WordingSeries series, string phrase, bool foldForms = false, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(phrase);
        var sought = KeysOf(phrase, foldForms);
        if (sought.Count == 0)
        {
            throw new ArgumentException("the phrase has no words", nameof(phrase));
        }

        var uses = new List<(int Document, TextSpan At)>();
        for (var d = 0; d < series.Documents.Length; d++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (FirstIn(series.Documents[d].Read, sought, foldForms) is { } at)
            {
                uses.Add((d, at));
            }
        }

        var runs = RunFinder.Runs(series, uses);
        return new Wording(RunFinder.WordsOf(runs.IsEmpty ? phrase.Trim() : runs[0].FirstUse.Exact))
        {
            Uses = uses.Count,
            Runs = runs,
            Window = WindowOf(series, uses),
            End = runs.IsEmpty ? null : RunFinder.EndOf(series, runs[^1].Last, NearestAfter(series, runs[^1])),
        };
    }

    private static UseWindow? WindowOf(WordingSeries series, List<(int Document, TextSpan At)> uses)
    {
        if (uses.Count < 2)
        {
            return null;
        }

        var window = new ScanStatistic(series.Documents.Length).Of([.. uses.Select(use => use.Document)]);
        return RunFinder.WindowOf(series, window, uses.Count, window.ChanceAtMost);
    }

    private static List<string> KeysOf(string phrase, bool foldForms)
    {
        var read = ReadingLine.CreateSegmenting().Read(new Document { Id = "phrase", Text = phrase.Trim().Normalize() });
        var keys = read.Tokens.Select(token => KeyOf(token, read.Text, foldForms)).ToList();
        return read.Tokens.Any(token => token.Kind is TokenKind.Word or TokenKind.Number) ? keys : [];
    }

    private static string KeyOf(Token token, string text, bool foldForms)
    {
        var folded = string.Create(token.Length, (token, text), static (to, from) => WordFold.Fold(from.token.AsSpan(from.text), to));
        return foldForms && token.Kind == TokenKind.Word ? Stemmer.Stem(folded) : folded;
    }

    private static TextSpan? FirstIn(AnnotatedDocument read, List<string> sought, bool foldForms)
    {
        for (var t = 0; t + sought.Count <= read.Tokens.Length; t++)
        {
            var matched = 0;
            while (matched < sought.Count && IsKey(read.Tokens[t + matched], read.Text, sought[matched], foldForms))
            {
                matched++;
            }

            if (matched == sought.Count)
            {
                return TextSpan.FromBounds(read.Tokens[t].Start, read.Tokens[t + matched - 1].End);
            }
        }

        return null;
    }

    private static bool IsKey(Token token, string text, string key, bool foldForms)
    {
        if (foldForms && token.Kind == TokenKind.Word)
        {
            return WordFold.Fold(text[token.Start]) == key[0] && KeyOf(token, text, foldForms) == key;
        }

        if (token.Length != key.Length)
        {
            return false;
        }

        for (var i = 0; i < key.Length; i++)
        {
            if (WordFold.Fold(text[token.Start + i]) != key[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The sentence of the next document that shares most words with the sentence of the last use.</summary>
    private static Evidence? NearestAfter(WordingSeries series, WordingRun last)
    {
        if (last.Last + 1 >= series.Documents.Length)
        {
            return null;
        }

        var read = series.Documents[last.Last].Read;
        var next = series.Documents[last.Last + 1].Read;
        var here = WordsOf(read, read.Sentences[read.SentenceAt(last.LastUse.At.Start)]);
        TextSpan? nearest = null;
        var most = 0.0;
        foreach (var sentence in next.Sentences)
        {
            var there = WordsOf(next, sentence);
            var alike = there.Count == 0 ? 0 : 2.0 * there.Count(here.Contains) / (here.Count + there.Count);
            (nearest, most) = alike > most ? (sentence.Span, alike) : (nearest, most);
        }

        return nearest is { } at ? Evidence.From(next.Document, at) : null;
    }

    private static HashSet<string> WordsOf(AnnotatedDocument read, Sentence sentence)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            if (Words.ContentWords.IsContent(read.Tokens[t], read.Text))
            {
                found.Add(KeyOf(read.Tokens[t], read.Text, foldForms: true));
            }
        }

        return found;
    }
}
