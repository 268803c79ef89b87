using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Actors;

namespace Lacuna.Reading.Mentions;

/// <summary>The words of a document, numbered and classed once for all finders.</summary>
internal sealed class DocumentWords
{
    private readonly DocumentWord[] _words;
    private readonly Lexicon _lexicon;

    private DocumentWords(string text, DocumentWord[] words, int count, Lexicon lexicon)
    {
        Text = text;
        _words = words;
        Count = count;
        _lexicon = lexicon;
    }

    public string Text { get; }

    public int Count { get; }

    /// <summary>Word <paramref name="index"/>; an empty one, which is nothing, outside the text.</summary>
    public DocumentWord this[int index] => (uint)index < (uint)Count ? _words[index] : default;

    /// <summary>No words at all, where only the text is asked for.</summary>
    public static DocumentWords None(string text, Lexicon lexicon) => new(text, [], 0, lexicon);

    public static DocumentWords Of(AnnotatedDocument document, Lexicon lexicon)
    {
        var words = new List<DocumentWord>(document.Tokens.Length + 16);
        foreach (var sentence in document.Sentences)
        {
            var starts = true;
            var first = words.Count;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var token = document.Tokens[i];
                Add(words, document.Text, token, starts, lexicon);
                starts = starts ? token.Kind is TokenKind.Quote or TokenKind.Punctuation : token.Kind == TokenKind.Quote;
            }

            MarkHeading(words, first);
        }

        return new DocumentWords(document.Text, [.. words], words.Count, lexicon);
    }

    /// <summary>The longest phrase of one of <paramref name="kinds"/> that begins at word <paramref name="start"/>; of equals, the kind that comes first in <see cref="PhraseKind"/>.</summary>
    public bool TryMatch(int start, PhraseKind kinds, out PhraseMatch match)
    {
        match = default;
        var longest = _lexicon.Phrases.LongestFrom(this[start].Hash);
        ulong phrase = 0;
        for (var length = 1; length <= longest && start + length <= Count; length++)
        {
            ref readonly var word = ref _words[start + length - 1];
            if (length > 1 && word.Is(WordShape.SentenceStart))
            {
                break;
            }

            phrase = WordHash.Append(phrase, word.Hash);
            if (BestOf(phrase, start, length, kinds) is var reading and >= 0)
            {
                match = new PhraseMatch(start, length, phrase, _lexicon.Phrases[reading]);
            }
        }

        return match.Length > 0;
    }

    /// <summary>From the start of word <paramref name="first"/> to the end of word <paramref name="last"/>.</summary>
    public TextSpan SpanOf(int first, int last) => TextSpan.FromBounds(this[first].Start, this[last].End);

    /// <summary>True when one of the words <paramref name="first"/> up to <paramref name="end"/> begins with a capital or is a number.</summary>
    public bool HasCapital(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (this[i].Is(WordShape.Capital | WordShape.Number))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Index of the word that begins at or after <paramref name="offset"/>.</summary>
    public int IndexAt(int offset)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_words[middle].Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int BestOf(ulong phrase, int start, int length, PhraseKind kinds)
    {
        var best = -1;
        for (var i = _lexicon.Phrases.FirstOf(phrase); i >= 0; i = _lexicon.Phrases[i].Next)
        {
            var reading = _lexicon.Phrases[i];
            if ((reading.Kind & kinds) != 0 && (best < 0 || reading.Kind < _lexicon.Phrases[best].Kind) && HasCapitals(reading, start, length))
            {
                best = i;
            }
        }

        return best;
    }

    private bool HasCapitals(Phrase reading, int start, int length)
    {
        for (var i = 0; i < length; i++)
        {
            var bit = 1u << i;
            var shape = _words[start + i].Shape;
            if (((reading.Capitals & bit) != 0 && (shape & WordShape.Capital) == 0) || ((reading.AllCapitals & bit) != 0 && (shape & WordShape.AllCapitals) == 0))
            {
                return false;
            }
        }

        return true;
    }

    private static void Add(List<DocumentWord> words, string text, Token token, bool starts, Lexicon lexicon)
    {
        if (token.Kind is TokenKind.Punctuation or TokenKind.Quote)
        {
            var mark = text[token.Start];
            words.Add(new DocumentWord(token.Start, token.Length, WordHash.OfMark(mark), WordClass.None, token.Kind == TokenKind.Quote ? WordShape.Quote : WordShape.Mark));
            return;
        }

        var start = token.Start;
        var joined = false;
        if (token.Kind == TokenKind.Word && PronounLength(token.AsSpan(text), lexicon) is var pronoun and > 0)
        {
            // "he's", "they've": the pronoun and its verb.
            var hash = WordHash.Of(text.AsSpan(start, pronoun));
            words.Add(new DocumentWord(start, pronoun, hash, lexicon.ClassOf(hash), ShapeOf(text.AsSpan(start, pronoun), token.Kind) | (starts ? WordShape.SentenceStart : 0)));
            words.Add(new DocumentWord(start + pronoun, token.Length - pronoun, 0, WordClass.Auxiliary | WordClass.Predicate, WordShape.Letters));
            return;
        }

        while (start < token.End)
        {
            var end = start + 1;
            while (end < token.End && !IsJoint(text[end]))
            {
                end++;
            }

            var shape = ShapeOf(text.AsSpan(start, end - start), token.Kind) | (joined ? WordShape.Joined : 0) | (end < token.End ? WordShape.Joins : 0) | (starts && start == token.Start ? WordShape.SentenceStart : 0);
            var hash = WordHash.Of(text.AsSpan(start, end - start));
            words.Add(new DocumentWord(start, end - start, hash, lexicon.ClassOf(hash), shape));
            start = end + 1;
            joined = true;
        }
    }

    private static int PronounLength(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        var apostrophe = word.IndexOfAny('\'', '’');
        return apostrophe > 0 && word.Length - apostrophe <= 3 && (lexicon.ClassOf(WordHash.Of(word[..apostrophe])) & WordClass.Pronoun) != 0 ? apostrophe : 0;
    }

    // Short words keep their small letters in headings too.
    private static void MarkHeading(List<DocumentWord> words, int first)
    {
        const int ShortWord = 4;
        const int FewestCapitals = 3;
        int capitals = 0, small = 0;
        for (var i = first + 1; i < words.Count; i++)
        {
            capitals += words[i].IsCapitalWord && words[i].Length >= ShortWord && !words[i].Is(WordShape.Joined) ? 1 : 0;
            small += words[i].IsSmallWord && words[i].Length >= ShortWord ? 1 : 0;
        }

        for (var i = first; i < words.Count && capitals >= FewestCapitals && capitals > 3 * small; i++)
        {
            words[i] = words[i] with { Shape = words[i].Shape | WordShape.Heading };
        }
    }

    private static bool IsJoint(char c) => c is '-' or '\u2010' or '\u2011' or '/' or '\u2013';

    private static WordShape ShapeOf(ReadOnlySpan<char> word, TokenKind kind)
    {
        if (kind == TokenKind.Possessive)
        {
            return WordShape.Possessive;
        }

        int letters = 0, capitals = 0;
        foreach (var c in word)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        if (letters == 0)
        {
            return WordShape.Number;
        }

        var shape = kind == TokenKind.Number ? WordShape.Number : WordShape.Letters;
        shape |= char.IsUpper(word[0]) ? WordShape.Capital : 0;
        shape |= letters > 1 && letters == capitals ? WordShape.AllCapitals : 0;
        return shape | (letters == 1 && capitals == 1 ? WordShape.Initial : 0);
    }
}
