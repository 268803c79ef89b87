using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Comparing.Absences;

/// <summary>Collects the names of the record: known actors under all their forms, and other runs of capitalised words.</summary>
internal sealed class NameCollector
{
    private const string Article = "the ";

    private static readonly FrozenSet<string> NoNames = WordList.Words("no-names.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoNamesLookup = NoNames.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, Term> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Term> _others = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Times that a word stood in lower case, and times that it was capitalised where no sentence begins.</summary>
    private readonly Dictionary<string, (int Lower, int Upper)> _cases = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Counts the names of the sentences that <paramref name="taken"/> marks.</summary>
    public void Add(AnnotatedDocument document, int index, bool[] taken)
    {
        var mentioned = AddActors(document, index, taken);
        var text = document.Text;
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            var sentence = document.Sentences[s];
            CountCases(document, sentence);
            if (!taken[s])
            {
                continue;
            }

            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (mentioned[i] || !IsNameWord(document.Tokens[i], text))
                {
                    continue;
                }

                var end = i + 1;
                while (end < sentence.EndToken && !mentioned[end] && (IsNameWord(document.Tokens[end], text) || IsNumberInName(document, end))
                    && document.Tokens[end].Start - document.Tokens[end - 1].End == 1)
                {
                    end++;
                }

                AddRun(document, index, i, end);
                i = end;
            }
        }
    }

    /// <summary>The names found, each once, words that merely began a sentence left out.</summary>
    public List<Term> Finish()
    {
        var names = _others.Values.Where(term => term.Key.Contains(' ', StringComparison.Ordinal) || IsMostlyUpper(term.Key)).ToList();
        names = JoinParts(names);
        return [.. _actors.Values, .. names];
    }

    private bool[] AddActors(AnnotatedDocument document, int index, bool[] taken)
    {
        var mentioned = new bool[document.Tokens.Length];
        foreach (var mention in document.Mentions)
        {
            if (mention.Kind is not (MentionKind.Name or MentionKind.Metonym or MentionKind.Demonym) || mention.Actors.Length != 1)
            {
                continue;
            }

            for (var i = document.TokenAt(mention.Span.Start); i < mentioned.Length && document.Tokens[i].Start < mention.Span.End; i++)
            {
                mentioned[i] = true;
            }

            var actor = mention.Actors[0];
            var sentence = document.SentenceAt(mention.Span.Start);
            if (sentence < taken.Length && taken[sentence])
            {
                AddActor(document, index, actor, mention);
            }
        }

        return mentioned;
    }

    private void AddActor(AnnotatedDocument document, int index, Actor actor, Mention mention)
    {
        ref var term = ref CollectionsMarshal.GetValueRefOrAddDefault(_actors, actor.Id, out _);
        term ??= new Term(actor.Id, AbsenceKind.Name) { KnownAs = actor.Name, Actor = actor };
        var span = WithoutArticle(mention.NameOnly ?? mention.Span, document.Text);
        term.Add(index, span, span.In(document.Text));
    }

    private static TextSpan WithoutArticle(TextSpan span, string text) =>
        span.Length > Article.Length && span.AsSpan(text).StartsWith(Article, StringComparison.OrdinalIgnoreCase)
            ? TextSpan.FromBounds(span.Start + Article.Length, span.End)
            : span;

    private void AddRun(AnnotatedDocument document, int index, int from, int to)
    {
        var text = document.Text;
        if (to < document.Tokens.Length && document.Tokens[to].AsSpan(text) is ":" && from > 0 && IsAllCapitals(document.Tokens[from].AsSpan(text)))
        {
            return;
        }

        while (from < to && NoNamesLookup.Contains(Lower(document.Tokens[from].AsSpan(text))))
        {
            from++;
        }

        while (to > from && NoNamesLookup.Contains(Lower(document.Tokens[to - 1].AsSpan(text))))
        {
            to--;
        }

        if (from == to || document.Tokens[from].Kind == TokenKind.Number)
        {
            return;
        }

        var span = TextSpan.FromBounds(document.Tokens[from].Start, document.Tokens[to - 1].End);
        var words = span.In(text);
        if (words.Length < 3 && !IsAllCapitals(words))
        {
            return;
        }

        ref var term = ref CollectionsMarshal.GetValueRefOrAddDefault(_others, words, out _);
        term ??= new Term(words, AbsenceKind.Name);
        term.Add(index, span, words);
    }

    private void CountCases(AnnotatedDocument document, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var token = document.Tokens[i];
            if (token.Kind != TokenKind.Word)
            {
                continue;
            }

            var upper = char.IsUpper(document.Text[token.Start]);
            if (upper && StartsClause(document, sentence, i))
            {
                continue;
            }

            ref var cases = ref CollectionsMarshal.GetValueRefOrAddDefault(_cases.GetAlternateLookup<ReadOnlySpan<char>>(), token.AsSpan(document.Text), out _);
            cases = upper ? (cases.Lower, cases.Upper + 1) : (cases.Lower + 1, cases.Upper);
        }
    }

    private static bool StartsClause(AnnotatedDocument document, Sentence sentence, int token) =>
        token == sentence.FirstToken || document.Tokens[token - 1].Kind == TokenKind.Quote
        || document.Tokens[token - 1].AsSpan(document.Text) is ":" or "-" or "\u2013" or "\u2014" or "(" or "\u2022";

    private bool IsMostlyUpper(string word) => _cases.TryGetValue(word, out var cases) && cases.Upper > cases.Lower;

    /// <summary>Joins "Security Council" with "UN Security Council", "Irpin" with "Irpin River": a run that begins or ends as a commoner, shorter one.</summary>
    private static List<Term> JoinParts(List<Term> names)
    {
        var byKey = names.ToDictionary(term => term.Key, StringComparer.OrdinalIgnoreCase);
        foreach (var term in names.OrderByDescending(term => term.Key.Length))
        {
            var words = term.Key.Split(' ');
            for (var length = words.Length - 1; length > 0; length--)
            {
                var part = PartOf(byKey, string.Join(' ', words[..length]), term) ?? PartOf(byKey, string.Join(' ', words[^length..]), term);
                if (part is not null)
                {
                    part.Absorb(term);
                    byKey.Remove(term.Key);
                    break;
                }
            }
        }

        return [.. byKey.Values];
    }

    private static Term? PartOf(Dictionary<string, Term> byKey, string words, Term whole) =>
        byKey.TryGetValue(words, out var part) && part.Places.Count >= whole.Places.Count ? part : null;

    private static bool IsNameWord(Token token, string text) =>
        token.Kind == TokenKind.Word && char.IsUpper(text[token.Start]) && (token.Length > 1 || char.IsLetter(text[token.Start]))
        && !(IsAllCapitals(token.AsSpan(text)) && token.Length > 5) && !ContentWords.IsFunctionWord(token.AsSpan(text));

    /// <summary>"Nord Stream 2", but not "April 4" or a count before a noun.</summary>
    private static bool IsNumberInName(AnnotatedDocument document, int token) =>
        document.Tokens[token].Kind == TokenKind.Number && document.Tokens[token].Length <= 2
        && !NoNamesLookup.Contains(Lower(document.Tokens[token - 1].AsSpan(document.Text)));

    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (char.IsLower(character))
            {
                return false;
            }
        }

        return word.Length > 1;
    }

    private static string Lower(ReadOnlySpan<char> word) => word.ToString().ToLowerInvariant();
}
