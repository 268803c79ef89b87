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
        var sentences = ImmutableArray.CreateBuilder<AccountSentence>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var span = account.Sentences[i].Span;
            sentences.Add(new AccountSentence(
                span,
                words[i],
                words[i].Select(word => word.Stem).ToHashSet(StringComparer.Ordinal),
                RelatedTerms.Default.Find(texts[i], words[i]).Select(found => found.Subject).ToHashSet(),
                ActorsIn(account, span),
                vectors?[i]));
        }

        return sentences.MoveToImmutable();
    }

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
