using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Words;
using Lacuna.Models.Words;

namespace Lacuna.Findings.Comparing.Absences;

/// <summary>Collects the topics of the record: nouns, and pairs of words that end in one.</summary>
/// <remarks>There is no parser here: a word is taken for a noun when it stands more often after an article, preposition or the like than after "to", "will" or a pronoun.</remarks>
internal sealed class TopicCollector
{
    private static readonly FrozenSet<string> NoTopics = WordList.Words("no-topics.txt").Select(word => Stemmer.Stem(word)).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> NounMarkers = WordList.Words("noun-markers.txt");
    private static readonly FrozenSet<string> VerbMarkers = WordList.Words("verb-markers.txt");

    private readonly Dictionary<string, string> _stems = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Term> _topics = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Noun, int Verb)> _uses = new(StringComparer.Ordinal);

    /// <summary>Counts the topics of the sentences that <paramref name="taken"/> marks.</summary>
    public void Add(AnnotatedDocument document, int index, bool[] taken)
    {
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            if (taken[s])
            {
                Add(document, index, document.Sentences[s]);
            }
        }
    }

    /// <summary>The topics found, each once.</summary>
    public List<Term> Finish() => [.. _topics.Values.Where(term => IsNoun(term.Key[(term.Key.LastIndexOf(' ') + 1)..]))];

    private void Add(AnnotatedDocument document, int index, Sentence sentence)
    {
        var text = document.Text;
        string? before = null;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var token = document.Tokens[i];
            if (!IsTopicWord(token, text))
            {
                before = null;
                continue;
            }

            var stem = StemOf(token.AsSpan(text));
            CountUse(document, sentence, i, stem, before is not null);
            if (!NoTopics.Contains(stem))
            {
                AddTopic(index, stem, token.Span, text);
                if (before is not null)
                {
                    AddTopic(index, before + " " + stem, TextSpan.FromBounds(document.Tokens[i - 1].Start, token.End), text);
                }
            }

            before = stem;
        }
    }

    private void AddTopic(int index, string key, TextSpan span, string text)
    {
        ref var term = ref CollectionsMarshal.GetValueRefOrAddDefault(_topics, key, out _);
        term ??= new Term(key, AbsenceKind.Topic);
        term.Add(index, span, span.In(text).ToLowerInvariant());
    }

    private void CountUse(AnnotatedDocument document, Sentence sentence, int token, string stem, bool afterContent)
    {
        if (token == sentence.FirstToken)
        {
            return;
        }

        var previous = document.Tokens[token - 1].AsSpan(document.Text).ToString().ToLowerInvariant();
        var next = token + 1 < sentence.EndToken ? document.Tokens[token + 1].AsSpan(document.Text) : default;
        ref var uses = ref CollectionsMarshal.GetValueRefOrAddDefault(_uses, stem, out _);
        var endsPhrase = next.IsEmpty || !char.IsLetterOrDigit(next[0]) || ContentWords.IsFunctionWord(next);
        if (VerbMarkers.Contains(previous))
        {
            uses.Verb++;
        }
        else if (endsPhrase && (afterContent || NounMarkers.Contains(previous)))
        {
            uses.Noun++;
        }
    }

    /// <summary>Half as often again, so that words which are as often verb as noun ("support", "call") stay out.</summary>
    private bool IsNoun(string stem) => _uses.TryGetValue(stem, out var uses) && uses.Noun > 1.5 * uses.Verb;

    private string StemOf(ReadOnlySpan<char> word)
    {
        ref var stem = ref CollectionsMarshal.GetValueRefOrAddDefault(_stems.GetAlternateLookup<ReadOnlySpan<char>>(), word, out _);
        return stem ??= Stemmer.Stem(word);
    }

    /// <summary>A word in lower case of at least four letters that is no adverb or past form.</summary>
    private static bool IsTopicWord(Token token, string text)
    {
        var word = token.AsSpan(text);
        return token.Kind == TokenKind.Word && word.Length >= 4 && char.IsLower(word[0]) && !word.EndsWith("ly") && !ContentWords.IsFunctionWord(word);
    }
}
