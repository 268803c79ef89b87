using FastBertTokenizer;

namespace Lacuna.Models;

/// <summary>Cuts text into the word pieces that the network knows.</summary>
/// <remarks>FastBertTokenizer and not Microsoft.ML.Tokenizers 2.0.1: the latter drops "$", "|", "&lt;" and other signs that BERT keeps, and throws on lone surrogates.</remarks>
internal sealed class WordPieces
{
    /// <summary>Pieces that every sentence has besides its own: one before, one after.</summary>
    public const int Marks = 2;

    /// <summary>Longer words are broken addresses and the like.</summary>
    private const int MostPiecesOfWord = 32;

    private readonly BertTokenizer _tokenizer;

    private WordPieces(BertTokenizer tokenizer) => _tokenizer = tokenizer;

    /// <exception cref="ModelMissingException">No readable vocabulary at <paramref name="path"/>.</exception>
    public static WordPieces Open(string path)
    {
        if (!File.Exists(path))
        {
            throw new ModelMissingException(path);
        }

        var tokenizer = new BertTokenizer();
        using var reader = File.OpenText(path);
        try
        {
            tokenizer.LoadVocabulary(reader, convertInputToLowercase: true);
        }
        catch (Exception damaged) when (damaged is ArgumentException or InvalidOperationException or InvalidDataException)
        {
            throw new ModelMissingException(path, damaged);
        }

        return new WordPieces(tokenizer);
    }

    /// <summary>Ids of the pieces of <paramref name="text"/> between the two marks, at most <paramref name="limit"/> in all. Safe to call from several threads.</summary>
    public long[] Encode(string text, int limit)
    {
        var ids = new long[limit];
        Span<long> mask = stackalloc long[limit];
        var count = _tokenizer.Encode(text, ids, mask);
        return ids[..count];
    }

    /// <summary>Ids of the pieces of <paramref name="words"/> between the two marks, at most <paramref name="limit"/> in all, with the number of pieces of each word that fitted.</summary>
    public (long[] Ids, int[] PiecesOfWord) Encode(IReadOnlyList<string> words, int limit)
    {
        var ids = new List<long>(words.Count + Marks);
        var pieces = new List<int>(words.Count);
        Span<long> buffer = stackalloc long[MostPiecesOfWord];
        Span<long> mask = stackalloc long[MostPiecesOfWord];
        var (start, end) = (0L, 0L);
        foreach (var word in words)
        {
            var count = _tokenizer.Encode(word, buffer, mask);
            (start, end) = (buffer[0], buffer[count - 1]);
            if (ids.Count + count > limit)
            {
                break;
            }

            ids.AddRange(buffer[1..(count - 1)]);
            pieces.Add(count - Marks);
        }

        return pieces.Count == 0 ? ([], []) : ([start, .. ids, end], [.. pieces]);
    }
}
