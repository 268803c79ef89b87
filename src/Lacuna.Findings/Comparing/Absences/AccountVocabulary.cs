using System.Globalization;
using System.Text;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Findings.Comparing.About;
using Lacuna.Findings.Words;
using Lacuna.Models;
using Lacuna.Models.Words;

namespace Lacuna.Findings.Comparing.Absences;

/// <summary>Everything that the two accounts name, in any form: what is in here is not absent.</summary>
internal sealed class AccountVocabulary
{
    /// <summary>
    /// How near in meaning a topic must come to words of an account to count as spoken of. Not swept: high, so that only
    /// near synonyms are taken; the list of related terms brings the wider ones.
    /// </summary>
    private const double SameMeaning = 0.65;

    /// <summary>Letters that a place and its adjective share at least: "Europe" and "European". Shorter beginnings join Iran with Iraq.</summary>
    private const int LeastBeginning = 5;

    private readonly HashSet<string> _actors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string>[] _stems = [new(StringComparer.Ordinal), new(StringComparer.Ordinal)];
    private readonly HashSet<int> _subjects = [];
    private readonly List<string> _phrases = [];
    private readonly SentenceSimilarity _similarity;
    private readonly Lazy<IReadOnlyList<SentenceMeaning>> _meanings;

    public AccountVocabulary(AnnotatedDocument a, AnnotatedDocument b, SentenceSimilarity similarity)
    {
        _similarity = similarity;
        _meanings = new(() => similarity.Read([.. _phrases.Distinct(StringComparer.Ordinal)]));
        Add(a, 0);
        Add(b, 1);
    }

    /// <summary>True when an account names the actor or thing under any of its forms.</summary>
    public bool HasName(Term term) =>
        (term.Actor is { } actor && HasActor(actor)) || term.Forms.Keys.Any(HasForm) || (term.KnownAs is { } known && HasForm(known));

    /// <summary>True when one account has all words of the topic, or another word for the same subject: "aggression" for "war".</summary>
    public bool HasTopicWords(Term term)
    {
        var stems = Array.ConvertAll(term.Key.Split(' '), word => Stemmer.Stem(word));
        return _stems.Any(account => Array.TrueForAll(stems, account.Contains)) || SubjectsOf(term.Display).Any(_subjects.Contains);
    }

    /// <summary>For each topic, true when some words of an account mean nearly the same.</summary>
    public bool[] HaveMeanings(IReadOnlyList<string> topics, CancellationToken cancellation)
    {
        var meanings = _similarity.Read(topics, cancellation);
        return [.. meanings.Select(topic => _meanings.Value.Any(phrase => _similarity.Between(topic, phrase) >= SameMeaning))];
    }

    /// <summary>The subjects that the longest terms in <paramref name="words"/> belong to: "military buildup" is no "military".</summary>
    private static IEnumerable<int> SubjectsOf(string words)
    {
        var found = RelatedTerms.Default.Find(words, WordSplitter.Split(words)).ToList();
        var longest = found.Count == 0 ? 0 : found.Max(term => term.Last - term.First);
        return found.Where(term => term.Last - term.First == longest).Select(term => term.Subject);
    }

    private void Add(AnnotatedDocument account, int side)
    {
        _subjects.UnionWith(RelatedTerms.Default.Find(account.Text, WordSplitter.Split(account.Text)).Select(term => term.Subject));
        foreach (var mention in account.Mentions)
        {
            foreach (var actor in mention.Actors)
            {
                _actors.Add(actor.Id);
                if (actor.State is { } state)
                {
                    _actors.Add(state);
                }
            }
        }

        var text = account.Text;
        for (var i = 0; i < account.Tokens.Length; i++)
        {
            var token = account.Tokens[i];
            if (!ContentWords.IsContent(token, text))
            {
                continue;
            }

            _words.Add(Folded(token.AsSpan(text)));
            _stems[side].Add(Stemmer.Stem(token.AsSpan(text)));
            if (token.Kind != TokenKind.Word)
            {
                continue;
            }

            _phrases.Add(token.Span.In(text).ToLowerInvariant());
            if (i + 1 < account.Tokens.Length && account.Tokens[i + 1].Kind == TokenKind.Word && ContentWords.IsContent(account.Tokens[i + 1], text))
            {
                _phrases.Add(text[token.Start..account.Tokens[i + 1].End].ToLowerInvariant());
            }
        }
    }

    private bool HasActor(Actor actor) => _actors.Contains(actor.Id);

    /// <summary>Every word of the form stands in the accounts; a single word also as a form of the same beginning.</summary>
    private bool HasForm(string form)
    {
        var words = Array.FindAll(Folded(form).Split(' ', StringSplitOptions.RemoveEmptyEntries), word => !ContentWords.IsFunctionWord(word));
        return words.Length > 0 && Array.TrueForAll(words, _words.Contains)
            || (words.Length == 1 && _words.Any(word => AreFormsOfOne(word, words[0])));
    }

    private static bool AreFormsOfOne(string one, string other)
    {
        var common = one.AsSpan().CommonPrefixLength(other);
        return common >= LeastBeginning && common >= Math.Min(one.Length, other.Length) - 1;
    }

    /// <summary>Lower case without accents: "António" is "antonio".</summary>
    private static string Folded(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var character in word.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(character));
            }
        }

        return folded.ToString();
    }
}
