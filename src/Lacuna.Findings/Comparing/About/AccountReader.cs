using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Models;
using Lacuna.Models.Words;

namespace Lacuna.Findings.Comparing.About;

/// <summary>Makes an account ready to be searched for topics.</summary>
internal static class AccountReader
{
    public static ImmutableArray<AccountSentence> Read(AnnotatedDocument account, SentenceEncoder? encoder, CancellationToken cancellation)
    {
        var texts = account.Sentences.Select(sentence => sentence.Span.In(account.Text)).ToList();
        var words = texts.ConvertAll(WordSplitter.Split);
        var vectors = encoder?.EncodeWords([.. texts.Zip(words, WordsIn)], cancellation);
        return [.. account.Sentences.Select((sentence, i) => Read(account, sentence.Span, texts[i], words[i], vectors?[i]))];
    }

    /// <summary>The part of <paramref name="sentence"/> that <paramref name="clause"/> covers, with its words as they are meant in the whole sentence.</summary>
    public static AccountSentence Part(AnnotatedDocument account, AccountSentence sentence, TextSpan clause)
    {
        var text = sentence.Span.In(account.Text);
        var inside = Enumerable.Range(0, sentence.Words.Count)
            .Where(i => clause.Contains(new TextSpan(sentence.Span.Start + sentence.Words[i].Start, sentence.Words[i].Length))).ToList();
        var vectors = sentence.Vectors is { } of ? inside.Where(i => i < of.Length).Select(i => of[i]).ToArray() : null;
        return Read(account, clause, text, [.. inside.Select(i => sentence.Words[i])], vectors);
    }

    private static AccountSentence Read(AnnotatedDocument account, TextSpan span, string text, IReadOnlyList<Word> words, float[][]? vectors) => new(
        span,
        words,
        words.Select(word => word.Stem).ToHashSet(StringComparer.Ordinal),
        RelatedTerms.Default.Find(text, words).Select(found => found.Subject).ToHashSet(),
        ActorsIn(account, span),
        vectors);

    /// <summary>The words as written, for the encoder.</summary>
    public static IReadOnlyList<string> WordsIn(string text, IReadOnlyList<Word> words) =>
        [.. words.Select(word => text.Substring(word.Start, word.Length))];

    /// <summary>Ids of the actors mentioned in <paramref name="span"/> and of their states.</summary>
    public static HashSet<string> ActorsIn(AnnotatedDocument document, TextSpan span)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in document.Mentions)
        {
            if (mention.Span.Start >= span.End)
            {
                break;
            }

            if (mention.Kind == MentionKind.Pronoun || !span.Overlaps(mention.Span))
            {
                continue;
            }

            foreach (var actor in mention.Actors)
            {
                ids.Add(actor.Id);
                if (actor.State is { } state)
                {
                    ids.Add(state);
                }
            }
        }

        return ids;
    }
}
