using System.Collections.Frozen;
using System.Collections.Immutable;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Words;
using Lacuna.Models;
using Lacuna.Models.Words;
using Lacuna.Reading;

namespace Lacuna.Findings.Comparing.About;

/// <summary>Takes a topic apart: into the names it goes by, and each name into the words that tell what it is about.</summary>
internal sealed class TopicReader(ReadingLine line, SentenceEncoder? encoder)
{
    /// <summary>Added to every weight, so that a topic of common words only ("situation") can still be found.</summary>
    private const double LeastWeight = 0.02;

    /// <summary>What a word for an act or a judgement weighs of another ("wish for peace"). On our marked topics 0.1 to 0.7 do alike, and better than 1.</summary>
    private const double ActShare = 0.4;

    private static readonly FrozenSet<string> ActWords =
        WordList.Words("act-words.txt").Select(word => Stemmer.Stem(word)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words by which a reader asks ("wording", "issue", "raised") and that say nothing of the topic.</summary>
    private static readonly FrozenSet<string> AskingWords =
        WordList.Words("asking-words.txt").Select(word => Stemmer.Stem(word)).ToFrozenSet(StringComparer.Ordinal);

    public Topic Read(string phrase)
    {
        var document = line.Read(new Document { Id = phrase, Text = Normalised(phrase) });
        var names = NamesIn(document.Text);
        var words = names.ConvertAll(name => WordSplitter.Split(name.In(document.Text)));
        var vectors = encoder?.EncodeWords([.. names.Zip(words, (name, of) => AccountReader.WordsIn(name.In(document.Text), of))]);
        var parts = ImmutableArray.CreateBuilder<TopicPart>();
        var subjects = new SortedSet<int>();
        for (var i = 0; i < names.Count; i++)
        {
            var terms = TermsOf(document, names[i], words[i], vectors?[i], subjects);
            if (!terms.IsEmpty)
            {
                parts.Add(new TopicPart(terms));
            }
        }

        return new Topic(phrase, parts.ToImmutable(), FormsOf(document.Text, names, subjects));
    }

    /// <summary>NFC, as documents are; a lone surrogate has no normal form and makes no word.</summary>
    private static string Normalised(string phrase) =>
        string.Concat(phrase.EnumerateRunes().Select(rune => rune.ToString())).Normalize();

    /// <summary>The parts between slashes; a slash between digits ("9/11") parts nothing.</summary>
    private static List<TextSpan> NamesIn(string text)
    {
        var names = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var ends = i == text.Length || (text[i] == '/' && !(i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1])));
            if (ends)
            {
                names.Add(TextSpan.FromBounds(start, i));
                start = i + 1;
            }
        }

        return names;
    }

    private static ImmutableArray<TopicTerm> TermsOf(AnnotatedDocument document, TextSpan name, List<Word> words, float[][]? vectors, SortedSet<int> allSubjects)
    {
        var subjectsOf = words.ConvertAll(_ => new HashSet<int>());
        foreach (var (first, last, subject) in RelatedTerms.Default.Find(name.In(document.Text), words))
        {
            for (var i = first; i <= last; i++)
            {
                subjectsOf[i].Add(subject);
            }
        }

        var terms = ImmutableArray.CreateBuilder<TopicTerm>();
        for (var i = 0; i < words.Count; i++)
        {
            var span = new TextSpan(name.Start + words[i].Start, words[i].Length);
            if (!Tells(words[i], span.AsSpan(document.Text)))
            {
                continue;
            }

            allSubjects.UnionWith(subjectsOf[i]);
            terms.Add(new TopicTerm(
                words[i].Stem,
                WeightOf(words[i].Stem),
                subjectsOf[i],
                AccountReader.ActorsIn(document, span),
                vectors is not null && i < vectors.Length ? vectors[i] : null));
        }

        return terms.ToImmutable();
    }

    private static double WeightOf(string stem) =>
        LeastWeight + ((ActWords.Contains(stem) ? ActShare : 1) * WordStatistics.Default.WeightInReadouts(stem));

    private static bool Tells(Word word, ReadOnlySpan<char> written) =>
        !AskingWords.Contains(word.Stem) && (char.IsUpper(word.Stem[0]) || !ContentWords.IsFunctionWord(written));

    private static ImmutableArray<string> FormsOf(string text, List<TextSpan> names, SortedSet<int> subjects) =>
    [
        .. names.Select(name => name.In(text).Trim()).Where(name => name.Length > 0)
            .Concat(subjects.SelectMany(subject => RelatedTerms.Default.TermsOf(subject)))
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];
}
