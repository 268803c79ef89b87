using System.Runtime.InteropServices;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Words;
using Lacuna.Findings.Wordings.Series;

namespace Lacuna.Findings.Wordings.Mining;

/// <summary>The words of a whole series in one row, case and apostrophes folded, with the way back into the documents.</summary>
internal sealed class SeriesWords
{
    /// <summary>Stands between sentences; no phrase crosses it.</summary>
    public const int Break = -1;

    /// <summary>Longest label of a speaker, in tokens: "PRESIDENT TOKAYEV (via interpreter)".</summary>
    private const int LongestLabel = 7;

    private readonly List<string> _vocabulary = [];
    private readonly List<bool> _isContent = [];
    private readonly List<int> _words = [];
    private readonly List<int> _tokens = [];
    private readonly List<int> _sentences = [];
    private readonly List<int> _sentenceStarts = [];
    private readonly List<int> _sentenceDocuments = [];
    private readonly List<int> _documentUses = [];
    private readonly List<int> _lastDocuments = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _ids;
    private readonly int[] _documentStarts;

    public SeriesWords(WordingSeries series, CancellationToken cancellation)
    {
        Series = series;
        _ids = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _documentStarts = new int[series.Documents.Length + 1];
        Span<char> folded = stackalloc char[64];
        for (var d = 0; d < series.Documents.Length; d++)
        {
            cancellation.ThrowIfCancellationRequested();
            _documentStarts[d] = _sentenceStarts.Count;
            var read = series.Documents[d].Read;
            var start = _words.Count;
            foreach (var sentence in read.Sentences)
            {
                if (read.Document.Headline is { } headline && headline.Contains(sentence.Span))
                {
                    continue;
                }

                for (var t = sentence.FirstToken + LabelLength(read, sentence); t < sentence.EndToken; t++)
                {
                    var token = read.Tokens[t];
                    if (IsBreak(read, token))
                    {
                        Close(d, ref start);
                    }
                    else if (token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Possessive && token.Length <= folded.Length)
                    {
                        WordFold.Fold(token.AsSpan(read.Text), folded);
                        Add(d, t, token.Kind == TokenKind.Word, folded[..token.Length]);
                    }
                }

                if (!GoesOn(read, sentence))
                {
                    Close(d, ref start);
                }
            }

            Close(d, ref start);
        }

        _documentStarts[^1] = _sentenceStarts.Count;
        _sentenceStarts.Add(_words.Count);
    }

    public WordingSeries Series { get; }

    public int DocumentCount => Series.Documents.Length;

    public int SentenceCount => _sentenceDocuments.Count;

    public int VocabularySize => _vocabulary.Count;

    /// <summary>Word ids, sentences parted by <see cref="Break"/>.</summary>
    public ReadOnlySpan<int> Words => CollectionsMarshal.AsSpan(_words);

    /// <summary>Sentence that the word at each place stands in.</summary>
    public int SentenceOf(int place) => _sentences[place];

    /// <summary>Document that the word at a place stands in.</summary>
    public int DocumentOf(int place) => _sentenceDocuments[_sentences[place]];

    public int DocumentOfSentence(int sentence) => _sentenceDocuments[sentence];

    /// <summary>First sentence of a document; that of the next one is the end.</summary>
    public int FirstSentence(int document) => _documentStarts[document];

    /// <summary>Place of a sentence's first word.</summary>
    public int StartOf(int sentence) => _sentenceStarts[sentence];

    /// <summary>Word ids of one sentence.</summary>
    public ReadOnlySpan<int> Sentence(int sentence) => Words[_sentenceStarts[sentence]..(_sentenceStarts[sentence + 1] - 1)];

    public string Word(int id) => _vocabulary[id];

    /// <summary>True for a word that is no function word; false for a number too, which says nothing of its own.</summary>
    public bool IsContent(int id) => _isContent[id];

    /// <summary>True for a function word or the ending of a possessive.</summary>
    public bool IsGrammar(int id) => _vocabulary[id][0] == '\'' || ContentWords.IsFunctionWord(_vocabulary[id]);

    /// <summary>True when the word at a place begins with a capital that no sentence's start asks for: it is, or belongs to, a name.</summary>
    public bool IsName(int place)
    {
        var read = Series.Documents[DocumentOf(place)].Read;
        return char.IsUpper(read.Text[read.Tokens[_tokens[place]].Start]) && place != _sentenceStarts[_sentences[place]];
    }

    /// <summary>Documents that have the word.</summary>
    public int UsesOf(int id) => _documentUses[id];

    /// <summary>The words from <paramref name="place"/> on in the text of their document.</summary>
    public TextSpan SpanOf(int place, int length)
    {
        var tokens = Series.Documents[DocumentOf(place)].Read.Tokens;
        return TextSpan.FromBounds(tokens[_tokens[place]].Start, tokens[_tokens[place + length - 1]].End);
    }

    /// <summary>A whole sentence, its closing mark included.</summary>
    public TextSpan SpanOfSentence(int sentence)
    {
        var read = Series.Documents[_sentenceDocuments[sentence]].Read;
        var first = read.Tokens[_tokens[_sentenceStarts[sentence]]];
        var last = read.Tokens[_tokens[_sentenceStarts[sentence + 1] - 2]];
        return TextSpan.FromBounds(read.Sentences[read.SentenceAt(first.Start)].Span.Start, read.Sentences[read.SentenceAt(last.Start)].Span.End);
    }

    /// <summary>
    /// True where a line end was taken for the end of a sentence: no mark closes it, and it breaks off after a function word or the
    /// next one begins in lower case. Pages whose every line is a paragraph are not rare, and a phrase must be found across their lines.
    /// </summary>
    private static bool GoesOn(AnnotatedDocument read, Sentence sentence)
    {
        if (sentence.EndToken >= read.Tokens.Length || (read.Tokens[sentence.EndToken - 1].Kind is TokenKind.Punctuation or TokenKind.Quote && !IsComma(read, sentence.EndToken - 1)))
        {
            return false;
        }

        return char.IsLower(read.Text[read.Tokens[sentence.EndToken].Start]) || ContentWords.IsFunctionWord(read.Tokens[sentence.EndToken - 1].AsSpan(read.Text));
    }

    private void Add(int document, int token, bool isWord, ReadOnlySpan<char> word)
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, word, out var known);
        if (!known)
        {
            id = _vocabulary.Count;
            _vocabulary.Add(word.ToString());
            _isContent.Add(isWord && !ContentWords.IsFunctionWord(word));
            _documentUses.Add(0);
            _lastDocuments.Add(-1);
        }

        if (_lastDocuments[id] != document)
        {
            _lastDocuments[id] = document;
            _documentUses[id]++;
        }

        _words.Add(id);
        _tokens.Add(token);
        _sentences.Add(_sentenceStarts.Count);
    }

    /// <summary>Ends a sentence, if it has words.</summary>
    private void Close(int document, ref int start)
    {
        if (_words.Count == start)
        {
            return;
        }

        _sentenceStarts.Add(start);
        _sentenceDocuments.Add(document);
        _words.Add(Break);
        _tokens.Add(Break);
        _sentences.Add(Break);
        start = _words.Count;
    }

    /// <summary>Tokens of the label that opens a paragraph of a transcript, "MR. PRICE:", its colon included; 0 when there is none.</summary>
    private static int LabelLength(AnnotatedDocument read, Sentence sentence)
    {
        if (read.Paragraphs.IsEmpty || read.Paragraphs[sentence.Paragraph].Start != sentence.Span.Start)
        {
            return 0;
        }

        for (var t = sentence.FirstToken; t < sentence.EndToken && t <= sentence.FirstToken + LongestLabel; t++)
        {
            if (read.Text[read.Tokens[t].Start] == ':')
            {
                return t + 1 - sentence.FirstToken;
            }
        }

        return 0;
    }

    /// <summary>No phrase goes across an address: its parts are no words.</summary>
    private static bool IsBreak(AnnotatedDocument read, Token token) =>
        token.AsSpan(read.Text) is var characters && (characters.Contains("://", StringComparison.Ordinal) || characters is "/" || characters.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || characters.Contains('@'));

    private static bool IsComma(AnnotatedDocument read, int token) => read.Text[read.Tokens[token].Start] == ',';
}
