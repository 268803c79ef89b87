using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Comparing.Absences;

/// <summary>Collects the topics of the record: nouns, and pairs of words that end in one.</summary>
/// <remarks>
/// There is no parser here. A word is taken for a noun when it ends a phrase after an article, preposition or the like
/// more often than it follows "to", "will" or a pronoun as verbs do, or comes before another word as adjectives do.
/// </remarks>
internal sealed class TopicCollector
{
    /// <summary>Times that a word must stand as a noun; one place may deceive.</summary>
    private const int LeastUses = 2;

    private static readonly FrozenSet<string> NoTopics = WordList.Words("no-topics.txt").Select(word => Singular.Of(word)).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> NounMarkers = WordList.Words("noun-markers.txt");
    private static readonly FrozenSet<string> VerbMarkers = WordList.Words("verb-markers.txt");

    private readonly Dictionary<string, string> _singulars = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Term> _topics = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Noun, int Verb, int Modifier)> _uses = new(StringComparer.Ordinal);

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

            var noun = SingularOf(token.AsSpan(text));
            CountUse(document, sentence, i, noun, before is not null);
            if (!NoTopics.Contains(noun) && !IsVerbForm(token.AsSpan(text)))
            {
                AddTopic(index, noun, token.Span, text);
                if (before is not null)
                {
                    AddTopic(index, before + " " + noun, TextSpan.FromBounds(document.Tokens[i - 1].Start, token.End), text);
                }
            }

            before = noun;
        }
    }

    private void AddTopic(int index, string key, TextSpan span, string text)
    {
        ref var term = ref CollectionsMarshal.GetValueRefOrAddDefault(_topics, key, out _);
        term ??= new Term(key, AbsenceKind.Topic);
        term.Add(index, span, span.In(text).ToLowerInvariant());
    }

    private void CountUse(AnnotatedDocument document, Sentence sentence, int token, string noun, bool afterContent)
    {
        if (token == sentence.FirstToken)
        {
            return;
        }

        var previous = document.Tokens[token - 1].AsSpan(document.Text).ToString().ToLowerInvariant();
        var next = token + 1 < sentence.EndToken ? document.Tokens[token + 1].AsSpan(document.Text) : default;
        ref var uses = ref CollectionsMarshal.GetValueRefOrAddDefault(_uses, noun, out _);
        var endsPhrase = next.IsEmpty || !char.IsLetterOrDigit(next[0]) || ContentWords.IsFunctionWord(next);
        if (VerbMarkers.Contains(previous))
        {
            uses.Verb++;
        }
        else if (!endsPhrase && !IsPlural(document.Tokens[token], document.Text, noun))
        {
            uses.Modifier++;
        }
        else if (afterContent || NounMarkers.Contains(previous))
        {
            uses.Noun++;
        }
    }

    /// <summary>Twice as often, so that words which are as often verb as noun ("support", "call") stay out.</summary>
    private bool IsNoun(string word) => _uses.TryGetValue(word, out var uses) && uses.Noun >= LeastUses && uses.Noun > 2 * uses.Verb && uses.Noun > uses.Modifier;

    /// <summary>A plural before another word is a noun before its verb: adjectives have none in English.</summary>
    private static bool IsPlural(Token token, string text, string singular) => token.Length > singular.Length && text[token.End - 1] == 's';

    private static bool IsVerbForm(ReadOnlySpan<char> word) => word.Length > 4 && word.EndsWith("ed");

    private string SingularOf(ReadOnlySpan<char> word)
    {
        ref var singular = ref CollectionsMarshal.GetValueRefOrAddDefault(_singulars.GetAlternateLookup<ReadOnlySpan<char>>(), word, out _);
        return singular ??= Singular.Of(word);
    }

    /// <summary>A word in lower case of at least three letters that is no adverb and no function word.</summary>
    private static bool IsTopicWord(Token token, string text)
    {
        var word = token.AsSpan(text);
        return token.Kind == TokenKind.Word && word.Length >= 3 && char.IsLower(word[0]) && !word.EndsWith("ly") && !ContentWords.IsFunctionWord(word);
    }
}
